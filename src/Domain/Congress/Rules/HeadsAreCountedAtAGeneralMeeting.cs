using Domain.Congress.Sessions;

namespace Domain.Congress.Rules;

/// <summary>Only a general meeting of all workers counts heads; every other session has a list of representatives.</summary>
/// <param name="Kind">The kind of session.</param>
public sealed record HeadsAreCountedAtAGeneralMeeting(SessionKind Kind) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.heads-are-counted-at-a-general-meeting";

    /// <inheritdoc />
    public override bool Holds => Kind == SessionKind.GeneralMeeting;

    /// <inheritdoc />
    protected override Words Message => new(
        "只有职工大会按全体职工人数统计，职工代表大会应登记职工代表名单。",
        "Only a general meeting of all workers counts heads; a congress has a list of representatives.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("kind", Kind));
}
