using Workflows.Runner;
using Workflows.Runner.Rules;

namespace Workflows.Tests.Runner.Rules;

public sealed class FinishingAnActivity
{
    private static readonly Position Replying = new Course(TheProcedures.CollectiveContract)
        .Then("sendOffer.Sent", "serveOffer.Served").Position;

    [Fact]
    public void The_activity_is_open() =>
        new ActivityIsOpen(Replying, new("replyToOffer", 1, "Accepted")).Holds.ShouldBeTrue();

    [Theory]
    [InlineData("serveOffer", 1)]
    [InlineData("replyToOffer", 2)]
    [InlineData("replyToOffer", 0)]
    public void One_that_is_not_open_in_that_execution_is_refused_with_what_is_open(string activity, int execution)
    {
        var rule = new ActivityIsOpen(Replying, new(activity, execution, "Accepted"));
        rule.Holds.ShouldBeFalse();
        var refusal = rule.Explain();
        refusal.Rule.ShouldBe("procedure.activity-is-open");
        refusal.Facts["activity"].ShouldBe(activity);
        refusal.Facts["open"].ShouldBe("replyToOffer 1");
    }

    [Fact]
    public void The_outcome_is_a_port_of_the_activity() =>
        new OutcomeIsKnown(TheProcedures.CollectiveContract.Nodes["replyToOffer"], "NoReply").Holds.ShouldBeTrue();

    [Fact]
    public void An_outcome_that_is_no_port_is_refused_with_the_ports_that_there_are()
    {
        var rule = new OutcomeIsKnown(TheProcedures.CollectiveContract.Nodes["replyToOffer"], "Maybe");
        rule.Holds.ShouldBeFalse();
        var refusal = rule.Explain();
        refusal.Rule.ShouldBe("procedure.outcome-is-known");
        refusal.Message.Zh.ShouldBe("步骤“书面答复要约”没有“Maybe”这一结果。");
        refusal.Facts["known"].ShouldBe("Accepted, DateProposed, Refused, NoReply");
    }
}
