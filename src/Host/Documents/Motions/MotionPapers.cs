using Domain.Motions;

namespace Host.Documents.Motions;

/// <summary>The papers of a motion.</summary>
internal static class MotionPapers
{
    public static IReadOnlyList<CasePaper> Of(Motion motion) =>
    [
        new("answer", new("提案答复函", "Answer to the motion"), Awaits(motion), () => AnswerPaper.Of(motion)),
    ];

    private static Words? Awaits(Motion motion) => motion.Record.Round?.Answer is null
        ? new("主办部门尚未起草答复", "the lead department has not drafted the answer yet")
        : null;
}
