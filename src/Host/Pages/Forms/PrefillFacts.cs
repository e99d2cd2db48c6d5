using Domain;
using Domain.Bargaining;
using Domain.Law;
using Domain.Procedures;
using Host.Pipeline;
using Host.Reading;
using Host.Seeds;

namespace Host.Pages.Forms;

/// <summary>What is known when a form is opened, so that little is left to type.</summary>
/// <param name="Aggregate">The case.</param>
/// <param name="Office">The office through which the form is opened.</param>
/// <param name="Today">The day in Shanghai.</param>
/// <param name="Units">The parties and the authority with their addresses.</param>
internal sealed record PrefillFacts(
    ICaseAggregate Aggregate, HeldOffice Office, DateOnly Today, IReadOnlyList<UnitAddress> Units)
{
    /// <summary>The unit's bargaining cases whose drafts can be put to its congress.</summary>
    public IReadOnlyList<FieldChoice> Drafts { get; init; } = [];

    /// <summary>The committees of the unit's running term that the congress has not approved.</summary>
    public IReadOnlyList<string> Committees { get; init; } = [];

    /// <summary>What a congress’s forms begin with where the unit has nothing of its own.</summary>
    public CongressPractice? Practice { get; init; }

    /// <summary>Earlier sessions of the same union, newest first.</summary>
    public IReadOnlyList<EarlierSession> Earlier { get; init; } = [];

    /// <summary>The union's motions, newest first.</summary>
    public IReadOnlyList<MotionLine> Motions { get; init; } = [];

    /// <summary>The people, departments and motions that a motion's forms offer.</summary>
    public Host.Pages.Motions.MotionChoices Choices { get; init; } = Host.Pages.Motions.MotionChoices.None;

    /// <summary>The prizes that are left of a letter's campaign.</summary>
    public IReadOnlyList<string> Prizes { get; init; } = [];

    /// <summary>The case, where it is a letter.</summary>
    public Domain.Letters.Letter Letter => (Domain.Letters.Letter)Aggregate;

    /// <summary>The case, where it is a motion.</summary>
    public Domain.Motions.Motion Motion => (Domain.Motions.Motion)Aggregate;

    /// <summary>The case, where it is a session of a congress.</summary>
    public Domain.Congress.Sessions.Session Session => (Domain.Congress.Sessions.Session)Aggregate;

    /// <summary>The case, where it is a term of a congress.</summary>
    public Domain.Congress.Terms.CongressTerm Term => (Domain.Congress.Terms.CongressTerm)Aggregate;

    /// <summary>The case, where it bargains for a contract.</summary>
    public BargainingCase Whole => (BargainingCase)Aggregate;

    public CaseRecord Record => Whole.Record;

    public Statutes Law => Aggregate.Law;

    public string NameOf(UnitId unit) => Units.FirstOrDefault(u => u.Unit == unit)?.Name ?? "";

    public string NameOf(Side side) => Record.Parties.FirstOrDefault(p => p.Side == side)?.Name ?? "";

    /// <summary>The number that a rule in force today names; null where there is none.</summary>
    public int? Number(string matter) => Law.Find(matter, Today)?.Value;
}
