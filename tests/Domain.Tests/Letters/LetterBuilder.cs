using Domain.Congress.Elections;
using Domain.Letters;
using Domain.Motions;
using Domain.Tests.Motions;
using static Domain.Tests.Days;

namespace Domain.Tests.Letters;

/// <summary>
/// A letter that has come so far: posted on 2026-09-30 and received on 10-01, handed on to 后勤部 under 副总经理 on 10-12 (to be
/// answered by 10-27), answered on 10-20.
/// </summary>
internal sealed class LetterBuilder
{
    public static readonly RepresentativeId Author = new(new Guid(30, 0, 1, new byte[8]));

    public static readonly LetterAnswerText Text = new("信复1号", "已改为每周公布菜价。", "郑勤");

    /// <summary>Asserts by which rule an act on a letter was refused.</summary>
    public static Refusal RefusedBy(string rule, Action act)
    {
        var refusal = Should.Throw<RefusedException>(act).Refusal;
        refusal.Rule.ShouldBe(rule);
        return refusal;
    }

    private LetterSender? sender;
    private LetterChannel channel = LetterChannel.Letterbox;
    private bool hasCode = true;
    private bool mayBePublished = true;

    public LetterBuilder By(string name, RepresentativeId? representative = null)
    {
        (sender, hasCode) = (new(name, "", representative), representative is null);
        return this;
    }

    public LetterBuilder OnPaper()
    {
        hasCode = false;
        return this;
    }

    public LetterBuilder NotToBePublished()
    {
        mayBePublished = false;
        return this;
    }

    public LetterBuilder To(LetterChannel other)
    {
        channel = other;
        return this;
    }

    public Letter Received() => Letter.Open(
        new CaseId(new Guid(50, 0, 1, new byte[8])),
        new LetterOpening(
            "来信〔2026〕000001号", "110000", new(Acting.Union, "中建玖合工会"), new(Acting.Employer, "中建玖合"), channel,
            new LetterText(MotionTopic.Welfare, "食堂菜价", "菜价没有公布。", "副总经理"), Day("2026-09-30"), Day("2026-10-01"))
        {
            Sender = sender,
            HasCode = hasCode,
            MayBePublished = mayBePublished,
        },
        MotionBuilder.Statutes);

    public Letter Assigned(string leader = "副总经理")
    {
        var letter = Received();
        letter.Assign("后勤部", leader, Acting.UnionOfficer("2026-10-12")).ShouldBe("Assigned");
        return letter;
    }

    public Letter Answered()
    {
        var letter = Assigned();
        letter.Answer("后勤部", Text, Acting.Hr("2026-10-20")).ShouldBe("Answered");
        return letter;
    }

    public Letter Agreed()
    {
        var letter = Received();
        letter.AskForMotion("涉及全体职工。", Acting.UnionOfficer("2026-10-02"));
        letter.AnswerMotionRequest(agrees: true, Acting.Program("2026-10-05"));
        return letter;
    }
}
