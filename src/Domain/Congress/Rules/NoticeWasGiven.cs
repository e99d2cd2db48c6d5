namespace Domain.Congress.Rules;

/// <summary>
/// The notice is recorded once it was served: not before the draft was closed, whose text it carries, and not
/// for a day to come. Both edges are inside.
/// </summary>
/// <param name="NoticeOn">The day the papers were served.</param>
/// <param name="ClosedOn">The day the draft was closed.</param>
/// <param name="Today">The day of the act.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record NoticeWasGiven(DateOnly NoticeOn, DateOnly ClosedOn, DateOnly Today, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.notice-was-given";

    /// <inheritdoc />
    public override bool Holds => NoticeOn >= ClosedOn && NoticeOn <= Today;

    /// <inheritdoc />
    protected override Words Message => new(
        $"会议材料送达日应在草案确认之日（{RuleText.Zh(ClosedOn)}）至今天（{RuleText.Zh(Today)}）之间，所填为{RuleText.Zh(NoticeOn)}。",
        $"The papers must have been served between the closing of the draft ({RuleText.Iso(ClosedOn)}) and today ({RuleText.Iso(Today)}), not on {RuleText.Iso(NoticeOn)}.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("noticeOn", NoticeOn), ("closedOn", ClosedOn), ("today", Today));

    /// <inheritdoc />
    protected override string? Field => "NoticeOn";
}
