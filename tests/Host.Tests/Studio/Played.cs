using Domain;
using Host.Studio.Cases;
using Workflows.Definitions;
using Workflows.Runner;

namespace Host.Tests.Studio;

/// <summary>A case whose course is played through the runner, one step a day from 1 September 2026, 09:00 in Beijing.</summary>
internal static class Played
{
    public static CaseId Id { get; } = new(Guid.Parse("00000000-0000-0000-0000-000000000001"));

    public static DateTimeOffset Day(int day) => new(2026, 9, day, 1, 0, 0, TimeSpan.Zero);

    /// <summary>Plays the outcomes from the beginning and adds the case; each is an activity's id and the port taken.</summary>
    public static void Play(this StudioHost host, params (string Activity, string Outcome)[] course)
    {
        var definition = host.Library.Latest("collective-contract");
        var engine = new EmbeddedEngine();
        var step = engine.Start(definition);
        var day = 1;
        var steps = step.Opened.Select(o => new StudioStep(o.ActivityId, o.Execution, Day(day), null, null, null)).ToList();
        foreach (var (activity, outcome) in course)
        {
            day++;
            var open = step.Next.Open.Single(o => o.ActivityId == activity);
            step = engine.Finish(definition, step.Next, new Finished(activity, open.Execution, outcome));
            var index = steps.FindIndex(s => s.Activity == activity && s.ClosedAt is null);
            steps[index] = steps[index] with { ClosedAt = Day(day), Outcome = outcome, By = "鑫巴蜀餐饮工会主席" };
            steps.AddRange(step.Opened.Select(o => new StudioStep(o.ActivityId, o.Execution, Day(day), null, null, null)));
        }

        host.Cases.Add(
            new StudioCase(Id, "京集协〔2026〕1号 鑫巴蜀餐饮集体合同", "collective-contract", 1, step.Next, Day(1), Day(day)), steps);
    }
}
