using Domain;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Files;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using Workflows.Catalogue;
using Workflows.Definitions;

namespace Host.Notifications;

/// <summary>An act as it is told: what it was, what came of it and whom it concerns.</summary>
internal sealed record ToldAct
{
    private const string PrivateNote = "add-note";

    public required LedgerRow Entry { get; init; }

    public required CaseRow Case { get; init; }

    public required Words Title { get; init; }

    /// <summary>The activity that it belongs to; null for an act that needs none.</summary>
    public required ActivityType? Activity { get; init; }

    public required Reach Reach { get; init; }

    /// <summary>The day from which the contract is in effect, where this act brought it about.</summary>
    public DateOnly? EffectiveOn { get; init; }

    public bool TookEffect => Entry.Outcome is "TookEffect" or "Cleared";

    public bool IsByProgram => Entry.Account == default;

    /// <summary>What came of it, where the activity can end in more than one way.</summary>
    public Words? Outcome => Activity is { Ports.Count: > 1 }
        ? Activity.Ports.FirstOrDefault(p => p.Name == Entry.Outcome)?.Title
        : null;

    /// <summary>Whether people in this office are told.</summary>
    public bool Reaches(Office office) => Reach switch
    {
        Reach.AllParts => true,
        Reach.BothSides => office is Office.UnionOfficer or Office.HrDepartment,
        Reach.OwnSide => StoredName.Of(office) == Entry.Office,
        _ => false,
    };

    public static ToldAct Of(LedgerRow entry, CaseRow row, ActRegistry acts, ProcedureLibrary library)
    {
        var definition = library.Get(row.DefinitionId, row.DefinitionVersion);
        var activity = entry.Activity is { } node ? definition.Nodes[node].Activity : null;
        var told = new ToldAct
        {
            Entry = entry,
            Case = row,
            Title = acts.Find(entry.Act)?.Title ?? new Words(entry.Act, entry.Act),
            Activity = activity,
            Reach = ReachOf(entry, activity),
        };
        return told.TookEffect ? told with { EffectiveOn = CaseFormat.Read(row.Record).EffectiveOn } : told;
    }

    private static Reach ReachOf(LedgerRow entry, ActivityType? activity) => entry.Act switch
    {
        PrivateNote => Reach.Nobody,
        _ when OwnSideFile.IsIn(entry.Act, entry.Content) => Reach.OwnSide,
        _ => activity is { Stage: Stage.Preparation or Stage.Negotiation } && !activity.By.Contains(Office.FilingClerk)
            ? Reach.BothSides
            : Reach.AllParts,
    };
}
