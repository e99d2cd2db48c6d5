using System.Text.Json.Nodes;
using Domain;
using Domain.Calendar;
using Domain.Law;
using Host.Persistence.Rows;

namespace Host.Lawkeeping;

/// <summary>The shipped packs and notices, and how stored changes are laid on top of them.</summary>
/// <param name="packs">Each pack's file name and text.</param>
/// <param name="holidays">The notices, in the shape of <c>seeds/holidays.json</c>.</param>
internal sealed class LawSources(IReadOnlyList<(string File, string Json)> packs, string holidays)
{
    private readonly Lazy<string> fingerprint = new(() => LawFingerprint.Of(LawBook.Read(packs), holidays));

    /// <summary>Names the shipped packs and notices.</summary>
    public string Fingerprint => fingerprint.Value;

    /// <summary>The law with every one of these changes.</summary>
    /// <exception cref="FaultsException">They do not go together with what is shipped: every fault.</exception>
    public LawSnapshot Read(IReadOnlyList<LawChange> changes)
    {
        var switches = changes.LastOrDefault(c => c.Kind == LawChangeKind.Switches) is { } chosen
            ? LawChangeFormat.ReadSwitches(chosen)
            : CountingSwitches.Safe;
        var withdrawn = changes.Where(c => c.Kind == LawChangeKind.Withdrawal).Select(LawChangeFormat.ReadWithdrawal).ToHashSet();
        var added = changes.Where(c => c.Kind == LawChangeKind.Rows && !withdrawn.Contains(c.Version)).Select(LawChangeFormat.ReadRows);
        return new(
            changes.Count == 0 ? 0 : changes[^1].Version,
            LawBook.ReadWhole(packs, added, switches),
            WorkingDayCalendar.Read(changes.Where(c => c.Kind == LawChangeKind.Notice).Aggregate(holidays, Lay)),
            switches)
        {
            Shipped = changes.LastOrDefault(c => c.Kind == LawChangeKind.Shipped)?.Version ?? 0,
        };
    }

    /// <summary>
    /// The law with every change that goes together with what is shipped; one that does not any more, because a newer program
    /// brought the same rule, is set aside, in every host alike.
    /// </summary>
    public LawSnapshot ReadWhatFits(IReadOnlyList<LawChange> changes)
    {
        try
        {
            return Read(changes);
        }
        catch (FaultsException)
        {
            var (fitting, aside) = Sort(changes);
            return Read(fitting) with { Version = changes[^1].Version, SetAside = aside };
        }
    }

    /// <summary>Which of the changes are in force; a new one is held against these.</summary>
    public IReadOnlyList<LawChange> Fitting(IReadOnlyList<LawChange> changes)
    {
        try
        {
            Read(changes);
            return changes;
        }
        catch (FaultsException)
        {
            return Sort(changes).Fitting;
        }
    }

    private (List<LawChange> Fitting, List<SetAsideChange> Aside) Sort(IReadOnlyList<LawChange> changes)
    {
        List<LawChange> fitting = [];
        List<SetAsideChange> aside = [];
        foreach (var change in changes)
        {
            try
            {
                Read([.. fitting, change]);
                fitting.Add(change);
            }
            catch (FaultsException e)
            {
                aside.Add(new(change.Version, change.Subject, e.Faults));
            }
        }

        return (fitting, aside);
    }

    private static string Lay(string all, LawChange notice)
    {
        var file = JsonNode.Parse(all)!.AsObject();
        foreach (var (year, days) in JsonNode.Parse(notice.Content)!.AsObject())
        {
            file[year] = days!.DeepClone();
        }

        return file.ToJsonString();
    }
}
