using Domain;
using Domain.Law.Planning;
using Host.Pages.Text;
using Host.Persistence;
using Host.Pipeline;

namespace Host.Pages.Deadlines;

/// <summary>What a plan was asked for, as its address says it.</summary>
public sealed record PlanQuery
{
    public const string Page = "/deadlines/plan";

    /// <summary>More working days than a year has are no plan.</summary>
    private const int MostBargainingDays = 250;

    /// <summary>The steps whose day may be settled beforehand, in their order.</summary>
    public static IReadOnlyList<PlanStep> Settleable { get; } =
    [
        PlanStep.Offer, PlanStep.Reply, PlanStep.Representatives, PlanStep.HigherUnionReport, PlanStep.Information, PlanStep.Meeting,
        PlanStep.Draft, PlanStep.Submission, PlanStep.Notice, PlanStep.Agenda, PlanStep.Congress,
    ];

    public required string Place { get; init; }

    public required ContractKind Kind { get; init; }

    public required PlanGoal Goal { get; init; }

    /// <summary>The planned day; null as long as none is given.</summary>
    public DateOnly? On { get; init; }

    /// <summary>For which unit; its own rules go first.</summary>
    public AskedUnit Unit { get; init; } = AskedUnit.None;

    public int BargainingDays { get; init; }

    public IReadOnlyDictionary<PlanStep, DateOnly> Settled { get; init; } = new Dictionary<PlanStep, DateOnly>();

    public IReadOnlyList<FieldFault> Faults { get; init; } = [];

    public string Address => AddressOf(Page);

    public string Sheet => AddressOf($"{Page}/print");

    public static string NameOf(PlanStep step) => StoredName.Of(step);

    public static string NameOf(PlanGoal goal) => StoredName.Of(goal);

    /// <summary>What stands in an address.</summary>
    /// <param name="query">The address's query.</param>
    /// <param name="home">The place that is meant where none is named.</param>
    /// <param name="required">Whether the day is at fault even where nothing was asked.</param>
    public static PlanQuery Read(IQueryCollection query, string home, bool required = false)
    {
        var reader = new QueryReader(query);
        var goal = reader.Text("goal") == NameOf(PlanGoal.Congress) ? PlanGoal.Congress : PlanGoal.Signing;
        return new()
        {
            Place = reader.Place("place", home),
            Kind = reader.Kind("kind"),
            Goal = goal,
            On = reader.IsEmpty && !required ? null : reader.RequiredDay("on", new("计划的日期", "the planned day")),
            BargainingDays = reader.Number("bargaining", MostBargainingDays),
            Settled = Settleable.Where(step => goal == PlanGoal.Signing || step != PlanStep.Congress)
                .Select(step => (Step: step, Day: reader.Day(NameOf(step)))).Where(pair => pair.Day is not null)
                .ToDictionary(pair => pair.Step, pair => pair.Day!.Value),
            Faults = reader.Faults,
        };
    }

    /// <summary>The question that it asks; null as long as the day is missing or something is at fault.</summary>
    public PlanQuestion? QuestionOn(DateOnly today) => On is { } day && Faults.Count == 0
        ? new(Goal, day, today) { BargainingDays = BargainingDays, Settled = Settled }
        : null;

    private string AddressOf(string page) => $"{page}?place={Place}&kind={KindNames.Of(Kind)}&goal={NameOf(Goal)}&on={DayText.Iso(On!.Value)}"
        + (BargainingDays > 0 ? $"&bargaining={BargainingDays}" : "")
        + string.Concat(Settled.Select(pair => $"&{NameOf(pair.Key)}={DayText.Iso(pair.Value)}"))
        + Unit.Part;
}
