namespace Workflows.Definitions.Checks;

/// <summary>The steps that statutes demand of one family of procedures.</summary>
internal sealed record Statute
{
    /// <summary>Every family that statutes bind.</summary>
    public static IReadOnlyList<Statute> All { get; } = [ContractStatute.Rules, CongressStatute.Rules, JointMeetingStatute.Rules, ElectionStatute.Rules];

    /// <summary>Whether a procedure with an activity of this type is one of the family.</summary>
    public required Func<string, bool> Binds { get; init; }

    /// <summary>The activity at which the matter is open again, so that every later step is due anew.</summary>
    public required string BeginsAnewAt { get; init; }

    /// <summary>What must not be dropped once it is there.</summary>
    public required Binding Binding { get; init; }

    /// <summary>The steps that no such procedure may lack, with the article that demands each.</summary>
    public required IReadOnlyList<(string[] AnyOf, string Article)> Steps { get; init; }

    /// <summary>What must have been passed before each of these steps, on every way.</summary>
    public required IReadOnlyList<Gate> Gates { get; init; }

    /// <summary>The statutes that bind this procedure.</summary>
    public static IEnumerable<Statute> Of(Draft draft) =>
        All.Where(statute => draft.Nodes.Values.Any(node => statute.Binds(node.Type)));
}
