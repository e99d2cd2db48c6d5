using Workflows.Definitions;
using Workflows.Runner;

namespace Workflows.Tests.Runner;

/// <summary>A procedure under way in a test: finishes activities by name and says what is open.</summary>
internal sealed class Course
{
    private readonly IProcedureEngine engine;
    private readonly List<Finished> history = [];

    public Course(ProcedureDefinition definition, IProcedureEngine? engine = null)
    {
        Definition = definition;
        this.engine = engine ?? new EmbeddedEngine();
        Last = this.engine.Start(definition);
    }

    public ProcedureDefinition Definition { get; }

    public Step Last { get; private set; }

    public Position Position => Last.Next;

    public IReadOnlyList<Finished> History => history;

    /// <summary>Finishes activities one after another, each written <c>activity.Outcome</c>.</summary>
    public Course Then(params string[] steps)
    {
        foreach (var step in steps)
        {
            var (activity, outcome) = (step.Split('.')[0], step.Split('.')[1]);
            var open = Position.Open.SingleOrDefault(candidate => candidate.ActivityId == activity)
                ?? throw new InvalidOperationException($"{activity} is not open; open are {string.Join(", ", Open)}.");
            Finish(new(activity, open.Execution, outcome));
        }

        return this;
    }

    public Course Finish(Finished finished)
    {
        Last = engine.Finish(Definition, Position, finished);
        history.Add(finished);
        return this;
    }

    /// <summary>The ids of the open activities, in the order of the alphabet.</summary>
    public IEnumerable<string> Open => Position.Open.Select(open => open.ActivityId).Order(StringComparer.Ordinal);

    /// <summary>Exactly these activities are open now.</summary>
    public Course Opens(params string[] activities)
    {
        Open.ShouldBe(activities.Order(StringComparer.Ordinal));
        Position.Ended.ShouldBeFalse();
        return this;
    }

    /// <summary>The procedure is over.</summary>
    public Course Ends()
    {
        Position.Open.ShouldBeEmpty();
        Position.Ended.ShouldBeTrue();
        return this;
    }
}
