namespace Domain.Bargaining.Rules;

/// <summary>A place fell vacant today at the latest, and not before its holder was appointed.</summary>
/// <param name="VacantSince">The day given.</param>
/// <param name="AppointedOn">The day of appointment.</param>
/// <param name="Today">The day of the act.</param>
public sealed record VacancyDayHasCome(DateOnly VacantSince, DateOnly AppointedOn, DateOnly Today) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.vacancy-day-has-come";

    /// <inheritdoc />
    public override bool Holds => VacantSince >= AppointedOn && VacantSince <= Today;

    /// <inheritdoc />
    protected override Words Message => new(
        $"空缺之日{RuleText.Zh(VacantSince)}应在产生代表之日（{RuleText.Zh(AppointedOn)}）与今天（{RuleText.Zh(Today)}）之间。",
        $"The vacancy of {RuleText.Iso(VacantSince)} must lie between {RuleText.Iso(AppointedOn)} and today, {RuleText.Iso(Today)}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("vacantSince", VacantSince), ("appointedOn", AppointedOn), ("today", Today));

    /// <inheritdoc />
    protected override string? Field => "VacantSince";
}
