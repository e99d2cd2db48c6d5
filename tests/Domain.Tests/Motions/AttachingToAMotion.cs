using Domain.Motions;
using static Domain.Tests.Motions.MotionBuilder;

namespace Domain.Tests.Motions;

public sealed class AttachingToAMotion
{
    [Fact]
    public void Files_go_with_a_motion_until_it_is_moved_each_once()
    {
        var motion = A.Motion.Written();

        motion.Attach([File(1), File(2)]);
        motion.Attach([File(2), File(3)]);

        motion.Record.Attachments.ShouldBe([File(1), File(2), File(3)]);
        Should.Throw<RefusedException>(() => A.Motion.Moved().Attach([File(1)])).Refusal.Rule.ShouldBe("motions.motion-stands-at-this-step");
    }

    [Fact]
    public void Files_go_with_an_answer_that_is_drafted()
    {
        var motion = A.Motion.Drafted();

        motion.AttachToAnswer([File(1)]);

        motion.Record.Round!.AnswerFiles.ShouldBe([File(1)]);
        Should.Throw<RefusedException>(() => A.Motion.Assigned().AttachToAnswer([File(1)])).Refusal.Rule.ShouldBe("motions.answer-is-drafted");
    }

    [Fact]
    public void There_are_twenty_at_most()
    {
        var motion = A.Motion.Written();
        motion.Attach([.. Enumerable.Range(1, Motion.MostFiles).Select(File)]);

        Refused.By("motions.files-are-few-enough", null, () => motion.Attach([File(21)]), ("files", "21"), ("most", "20"));
    }

    private static FileId File(int number) => new(new Guid(number, 0, 0, new byte[8]));
}
