using FsCheck;
using FsCheck.Fluent;
using Workflows.Definitions;
using Workflows.Runner;
using Workflows.Tests.Runner;
using Replay = Workflows.Runner.Replay;

namespace Workflows.Tests.Procedures;

/// <summary>Whatever people choose to do, a procedure keeps going until it has ended.</summary>
public sealed class RandomWalks
{
    private static readonly EmbeddedEngine Engine = new();

    public static TheoryData<string> Both => TheProcedures.Both;

    [Theory]
    [MemberData(nameof(Both))]
    public void Something_is_open_until_the_procedure_has_ended(string procedure) => Holds(procedure, course =>
        course.Position.Ended ? course.Position.Open.Count == 0 && course.Position.Arrived.Count == 0 : course.Position.Open.Count > 0);

    [Theory]
    [MemberData(nameof(Both))]
    public void No_activity_is_open_twice(string procedure) => Holds(procedure, course =>
        course.Position.Open.DistinctBy(open => open.ActivityId).Count() == course.Position.Open.Count);

    [Theory]
    [MemberData(nameof(Both))]
    public void A_replay_gives_the_position_to_which_the_steps_led(string procedure) => Holds(procedure, course =>
        Replay.Run(course.Definition, Engine, course.History).Equals(course.Position));

    [Theory]
    [MemberData(nameof(Both))]
    public void What_is_stored_is_read_again(string procedure) => Holds(procedure, course =>
        PositionFormat.Read(PositionFormat.Write(course.Position)).Equals(course.Position));

    [Theory]
    [MemberData(nameof(Both))]
    public void What_was_open_stays_open_or_is_closed_and_what_is_open_was_or_opened(string procedure) => EachStep(procedure, (before, step) =>
        before.Open.Except(step.Closed).Concat(step.Opened).ToHashSet().SetEquals(step.Next.Open)
        && step.Closed.All(before.Open.Contains));

    [Theory]
    [MemberData(nameof(Both))]
    public void The_diagram_shows_exactly_the_open_activities_as_open(string procedure) => Holds(procedure, course =>
        DiagramState.Of(course.Definition, course.Position, course.History)
            .Where(state => state.Value.Progress == NodeProgress.Open && course.Definition.Nodes[state.Key].Activity is not null)
            .Select(state => state.Key).Order(StringComparer.Ordinal)
            .SequenceEqual(course.Open));

    [Theory]
    [MemberData(nameof(Both))]
    public void Nothing_is_filed_but_what_was_adopted_and_signed_by_both_since_the_text_was_last_open(string procedure) =>
        Holds(procedure, course => !course.Open.Contains("submitPacket") || SinceLastNegotiation(course).IsSupersetOf(
            ["voteOnDraft.Adopted", "signForWorkers.Signed", "signForEmployer.Signed"]));

    private static HashSet<string> SinceLastNegotiation(Course course) =>
    [
        .. course.History.Reverse().TakeWhile(finished => finished.ActivityId != "negotiate")
            .Select(finished => $"{finished.ActivityId}.{finished.Outcome}"),
    ];

    private static void Holds(string procedure, Func<Course, bool> property) =>
        Prop.ForAll(Choices, choices => property(Walk(procedure, choices, (_, _) => { }))).QuickCheckThrowOnFailure();

    private static void EachStep(string procedure, Func<Position, Step, bool> property) => Prop.ForAll(Choices, choices =>
    {
        var held = true;
        Walk(procedure, choices, (before, step) => held &= property(before, step));
        return held;
    }).QuickCheckThrowOnFailure();

    /// <summary>Up to two hundred pairs of numbers: which open activity, and which of its ports.</summary>
    private static Arbitrary<(int Activity, int Port)[]> Choices { get; } = Arb.From(
        Gen.Choose(0, 200).SelectMany(length =>
            Gen.Choose(0, 999).Zip(Gen.Choose(0, 999)).Select(pair => (pair.Item1, pair.Item2)).ArrayOf(length)));

    private static Course Walk(string procedure, IEnumerable<(int Activity, int Port)> choices, Action<Position, Step> see)
    {
        var course = new Course(TheProcedures.Library.Latest(procedure), Engine);
        foreach (var (activity, port) in choices)
        {
            if (course.Position.Ended)
            {
                break;
            }

            var before = course.Position;
            course.Finish(Chosen(course.Definition, before, activity, port));
            see(before, course.Last);
        }

        return course;
    }

    private static Finished Chosen(ProcedureDefinition definition, Position position, int activity, int port)
    {
        var open = position.Open[activity % position.Open.Count];
        var ports = definition.Nodes[open.ActivityId].Ports;
        return new(open.ActivityId, open.Execution, ports[port % ports.Count]);
    }
}
