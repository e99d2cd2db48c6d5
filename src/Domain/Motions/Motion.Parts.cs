using Domain.Congress.Elections;
using Domain.Organisations;
using Domain.Procedures;

namespace Domain.Motions;

/// <content>Who takes part, and who within an office has a step in hand.</content>
public sealed partial class Motion
{
    private static readonly string[] ByItsMovers =
        ["Motions.Write", "Motions.CollectSeconders", "Motions.AnswerDecision", "Motions.RateAnswer"];

    /// <summary>
    /// A draft is its movers' alone. What is moved is before the union and every representative; departments and their
    /// leader come in with the assignment, the presidium with an objection.
    /// </summary>
    public IReadOnlyList<CasePart> Parts =>
    [
        .. Record.MovedOn is null ? DraftParts : MovedParts,
        .. Record.Objection is null ? [] : (IEnumerable<CasePart>)[AtUnion(Office.Presidium)],
        .. Record.Rounds.Count == 0 ? [] : EmployerParts,
    ];

    /// <summary>Whether a representative is one of the movers.</summary>
    /// <param name="person">The representative.</param>
    public bool IsMover(RepresentativeId person) => Record.Movers.Any(mover => mover.Id == person);

    /// <summary>The department that is to act, the responsible leader, or each representative who has something to do.</summary>
    /// <param name="activity">The catalogue's name.</param>
    /// <param name="office">One of the activity's offices.</param>
    public IReadOnlyList<string>? HoldersOf(string activity, Office office) => (activity, office) switch
    {
        (_, Office.Representative) => [.. RepresentativesWith(activity).Select(person => person.Id.ToString())],
        (_, Office.UnionOfficer) when ByItsMovers.Contains(activity) => Record.IsFromPaper ? null : [],
        ("Motions.Handle" or "Motions.CarryOutPlan", Office.UnionOfficer) => [],
        ("Motions.Handle", Office.Department) => DepartmentsAtWork,
        ("Motions.CarryOutPlan", Office.Department) => [Record.Round!.Lead.Department],
        ("Motions.Handle" or "Motions.CarryOutPlan", Office.ResponsibleLeader) => [Record.Round!.Leader],
        _ => null,
    };

    /// <summary>A representative's name; departments and leaders are kept by theirs.</summary>
    /// <param name="office">The office.</param>
    /// <param name="holder">The key.</param>
    public string NameOf(Office office, string holder) => office == Office.Representative
        ? Record.Authors.Concat(Record.Invitations.Select(i => i.Who)).FirstOrDefault(p => p.Id.ToString() == holder)?.Name ?? holder
        : holder;

    private IEnumerable<CasePart> DraftParts => Record.Movers
        .Select(mover => AtUnion(Office.Representative) with { Holder = mover.Id.ToString(), SeesItAtOnce = true })
        .Concat(Record.IsFromPaper ? [AtUnion(Office.UnionOfficer) with { SeesItAtOnce = true }] : []);

    private IEnumerable<CasePart> MovedParts =>
    [
        AtUnion(Office.UnionOfficer) with { SeesItAtOnce = true },
        AtUnion(Office.Representative) with { SeesItAtOnce = true },
        AtUnion(Office.MotionsCommittee) with { SeesItAtOnce = true },
    ];

    private IEnumerable<CasePart> EmployerParts => Record.Rounds
        .SelectMany(round => round.Departments).Distinct()
        .Select(department => AtEmployer(Office.Department) with { Holder = department, SeesItAtOnce = true })
        .Concat(Record.Rounds.Select(round => round.Leader).Distinct()
            .Select(leader => AtEmployer(Office.ResponsibleLeader) with { Holder = leader, SeesItAtOnce = true }))
        .Prepend(AtEmployer(Office.HrDepartment));

    /// <summary>The lead while it drafts and when all have signed; in between those whose signature is awaited.</summary>
    private IReadOnlyList<string> DepartmentsAtWork => Record.Round is { Answer: not null, AwaitedSignatures: { Count: > 0 } awaited }
        ? awaited
        : [Record.Round!.Lead.Department];

    private IEnumerable<MotionPerson> RepresentativesWith(string activity) => activity switch
    {
        "Motions.CollectSeconders" => Record.Movers.Concat(Record.Invitations
            .Where(i => i.SecondedOn is null && i.DeclinedOn is null).Select(i => i.Who)),
        "Motions.RateAnswer" => Record.Authors.Where(IsAskedStill),
        _ => Record.Movers,
    };

    private bool IsAskedStill(MotionPerson author) =>
        Record.Round is { Surveys: [.., var survey] } && survey.Ratings.All(rating => rating.By.Id != author.Id);

    private CasePart AtUnion(Office office) => new(Record.Union.Unit, office, Record.Union.Name);

    private CasePart AtEmployer(Office office) => new(Record.Employer.Unit, office, Record.Employer.Name);
}
