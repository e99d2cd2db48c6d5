using Domain;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Persistence.Rows;

/// <summary>An office that an account holds.</summary>
internal sealed class OfficeRow
{
    public required AccountId Account { get; init; }

    public required Office Office { get; init; }

    public required UnitId Unit { get; init; }

    /// <summary>As the record shows it, such as <c>中建玖合发展集团工会主席</c>.</summary>
    public required string Title { get; init; }

    /// <summary>A department's, a leader's or a representative's name; empty for an office that is held as a whole.</summary>
    public string Holder { get; init; } = "";

    /// <summary>A representative's delegation; empty for everybody else.</summary>
    public string Delegation { get; init; } = "";

    /// <summary>Whether a representative heads the delegation.</summary>
    public bool IsHead { get; init; }

    /// <summary>The first day of a representative's mandate; null where it is not known.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The first day without the mandate; null while it lasts. What was moved and seconded before stays so.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>By what duties name its holder: a representative by the account, departments and leaders by their names.</summary>
    public string Key => HeldOffice.KeyOf(Office, Account, Holder);
}
