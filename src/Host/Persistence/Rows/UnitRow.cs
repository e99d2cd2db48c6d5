using Domain;
using Domain.Organisations;

namespace Host.Persistence.Rows;

/// <summary>One unit of the tree.</summary>
internal sealed class UnitRow
{
    public required UnitId Id { get; init; }

    public UnitId? Parent { get; init; }

    public required UnitKind Kind { get; init; }

    public required string Name { get; init; }

    /// <summary>Six-digit code of the place whose rules apply.</summary>
    public required string Place { get; init; }

    /// <summary>Staff, persons.</summary>
    public required int Staff { get; init; }

    /// <summary>For a union: the employer whose workers it stands for. For an employer: null.</summary>
    public UnitId? Employer { get; init; }

    /// <summary>For an employer: the authority that receives its contracts.</summary>
    public UnitId? Authority { get; init; }

    /// <summary>For an employer: what kind it is of, on which some rules depend; null where nobody has said.</summary>
    public EmployerKind? EmployerKind { get; set; }

    public string Address { get; init; } = "";
}
