using Workflows.Tests.Runner;

namespace Workflows.Tests.Procedures;

public sealed class ALetter
{
    private static Course Begun => new(TheProcedures.Letter);

    [Fact]
    public void Goes_from_its_arrival_to_its_rating() =>
        Begun.Opens("accept")
            .Then("accept.Assigned").Opens("handle")
            .Then("handle.Answered").Opens("rate")
            .Then("rate.Accepted").Ends();

    [Fact]
    public void Is_answered_by_the_union_itself() => Begun.Then("accept.Answered").Opens("rate");

    [Theory]
    [InlineData("accept.Assigned", "handle.HandedBack")]
    [InlineData("accept.Assigned", "handle.Answered", "rate.Dissatisfied")]
    public void Comes_back_to_the_union_where_it_is_anothers_or_its_sender_is_dissatisfied(params string[] steps) => Begun.Then(steps).Opens("accept");

    [Theory]
    [InlineData("accept.Withdrawn")]
    [InlineData("accept.BecameMotion")]
    [InlineData("accept.Assigned", "handle.Withdrawn")]
    [InlineData("accept.Assigned", "handle.BecameMotion")]
    [InlineData("accept.Answered", "rate.BecameMotion")]
    [InlineData("accept.Answered", "rate.Unsettled")]
    public void Ends_where_its_sender_or_a_motion_ends_it(params string[] steps) => Begun.Then(steps).Ends();
}
