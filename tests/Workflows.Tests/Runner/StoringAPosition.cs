using Workflows.Runner;

namespace Workflows.Tests.Runner;

public sealed class StoringAPosition
{
    /// <summary>Written by the first release. It must be read for ever: never change it, add another beside it.</summary>
    private const string FormatOne =
        """
        {"format":1,"ended":false,"open":[{"activity":"provideInformation","execution":1},{"activity":"appointEmployerRepresentatives","execution":2}],"arrived":{"joinPreparation":["appointWorkerRepresentatives"]},"executions":{"appointEmployerRepresentatives":2,"appointWorkerRepresentatives":1,"forkPreparation":1,"provideInformation":1,"replyToOffer":1,"sendOffer":1,"serveOffer":1}}
        """;

    [Fact]
    public void The_first_format_is_read()
    {
        var position = PositionFormat.Read(FormatOne);
        position.Open.ShouldBe([new("provideInformation", 1), new("appointEmployerRepresentatives", 2)]);
        position.Arrived.ShouldHaveSingleItem().Key.ShouldBe("joinPreparation");
        position.Arrived["joinPreparation"].ShouldBe(["appointWorkerRepresentatives"]);
        position.Executions["appointEmployerRepresentatives"].ShouldBe(2);
        position.Executions.Count.ShouldBe(7);
        position.Ended.ShouldBeFalse();
    }

    [Fact]
    public void What_is_read_is_written_as_it_was() =>
        PositionFormat.Write(PositionFormat.Read(FormatOne)).ShouldBe(FormatOne);

    [Fact]
    public void Nothing_is_written_as_nothing() =>
        PositionFormat.Write(Position.Empty).ShouldBe("""{"format":1,"ended":false,"open":[],"arrived":{},"executions":{}}""");

    [Theory]
    [MemberData(nameof(TheProcedures.Both), MemberType = typeof(TheProcedures))]
    public void A_procedure_goes_on_from_what_was_stored(string id)
    {
        var definition = TheProcedures.Library.Latest(id);
        var course = new Course(definition).Then("sendOffer.Sent", "serveOffer.Served", "replyToOffer.Accepted", "provideInformation.Provided");
        var stored = PositionFormat.Read(PositionFormat.Write(course.Position));
        stored.ShouldBe(course.Position);
        new EmbeddedEngine().Finish(definition, stored, new("appointWorkerRepresentatives", 1, "Appointed")).Next
            .ShouldBe(course.Then("appointWorkerRepresentatives.Appointed").Position);
    }

    [Fact]
    public void Positions_that_differ_in_one_thing_are_not_equal()
    {
        var position = PositionFormat.Read(FormatOne);
        position.ShouldNotBe(position with { Ended = true });
        position.ShouldNotBe(position with { Open = [] });
        position.ShouldNotBe(position with { Arrived = Position.Empty.Arrived });
        position.ShouldNotBe(position with { Executions = Position.Empty.Executions });
    }

    [Theory]
    [InlineData("")]
    [InlineData("not JSON")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"format":"1"}""")]
    [InlineData("""{"format":1,"ended":false,"open":[{"activity":"a"}],"arrived":{},"executions":{}}""")]
    [InlineData("""{"format":1,"ended":false,"open":[{"activity":null,"execution":1}],"arrived":{},"executions":{}}""")]
    public void A_text_that_is_no_position_is_refused(string stored) =>
        Should.Throw<FormatException>(() => PositionFormat.Read(stored));

    [Fact]
    public void A_format_of_a_later_release_is_refused() =>
        Should.Throw<FormatException>(() => PositionFormat.Read("""{"format":2,"ended":false}"""))
            .Message.ShouldBe("A stored position has the format 2; this program reads 1.");
}
