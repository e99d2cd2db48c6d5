using Domain;
using Domain.Organisations;

namespace Host.Persistence.Rows;

/// <summary>An office that an account holds.</summary>
internal sealed class OfficeRow
{
    public required AccountId Account { get; init; }

    public required Office Office { get; init; }

    public required UnitId Unit { get; init; }

    /// <summary>As the record shows it, such as <c>中建玖合发展集团工会主席</c>.</summary>
    public required string Title { get; init; }
}
