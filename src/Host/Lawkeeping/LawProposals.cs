using System.Globalization;
using System.Text.Json.Nodes;
using Domain;
using Domain.Law;
using Host.Persistence.Rows;

namespace Host.Lawkeeping;

/// <summary>Works out which law a change would make, and refuses one that does not go together with what is in force.</summary>
internal sealed class LawProposals(LawSources sources)
{
    /// <summary>The law with the change on top of what is stored.</summary>
    /// <param name="stored">Every stored change.</param>
    /// <param name="act">The change.</param>
    /// <param name="today">The day on which it would be confirmed.</param>
    /// <exception cref="FaultsException">Every fault, with its line or path.</exception>
    public (LawChange Change, LawSnapshot Law) Propose(IReadOnlyList<LawChange> stored, IChangesLaw act, DateOnly today)
    {
        var change = act.ToChange(stored.Count == 0 ? 1 : stored[^1].Version + 1);
        if (change.Kind == LawChangeKind.Withdrawal && WhyNotWithdrawn(stored, LawChangeFormat.ReadWithdrawal(change), today) is { } fault)
        {
            throw new FaultsException([fault]);
        }

        var law = sources.Read([.. sources.Fitting(stored), change]);
        return change.Kind == LawChangeKind.Rows && Late(law.Book.Packs[^1], today).ToList() is { Count: > 0 } faults
            ? throw new FaultsException(faults)
            : (change, law);
    }

    /// <summary>
    /// Why added rules cannot be taken back: because there are none of that number, they were taken back already, or one of
    /// them has taken effect, so that something may have been judged by it.
    /// </summary>
    /// <returns>Null where they can be.</returns>
    public static Fault? WhyNotWithdrawn(IReadOnlyList<LawChange> stored, int version, DateOnly today)
    {
        var name = LawChangeFormat.NameOf(version);
        if (stored.FirstOrDefault(c => c.Version == version && c.Kind == LawChangeKind.Rows) is not { } added)
        {
            return new Fault(name, "$.version", $"change {version} added no rules") { Zh = $"第{version}次改动不是增补规则" };
        }

        if (stored.Any(c => c.Kind == LawChangeKind.Withdrawal && LawChangeFormat.ReadWithdrawal(c) == version))
        {
            return new Fault(name, "$.version", "was taken back already") { Zh = "已经撤回" };
        }

        var addition = LawChangeFormat.ReadRows(added);
        var first = FirstDayOf(addition);
        return first > today ? null : new Fault(name, "$.version", $"took effect on {first:yyyy-MM-dd}; add rules in its place instead")
        {
            Zh = $"自{first:yyyy-MM-dd}起已经适用，不能撤回；可以增补新的规则取代它",
        };
    }

    private static DateOnly FirstDayOf(LawAddition addition)
    {
        var pack = JsonNode.Parse(addition.Json)!;
        var whole = pack["instrument"]!["from"]!.GetValue<string>();
        return pack["rows"]!.AsArray().Select(row => DateOnly.ParseExact(row!["from"]?.GetValue<string>() ?? whole, "yyyy-MM-dd", CultureInfo.InvariantCulture)).Min();
    }

    /// <summary>
    /// Past acts keep the judgement they had. A last day is stored with its duty, so its rule may be in force from a day that
    /// is over; votes, numbers and forms are judged by the row of their day, so theirs begins tomorrow at the earliest.
    /// </summary>
    private static IEnumerable<Fault> Late(LawPack added, DateOnly today) =>
        added.Rows.Select((row, index) => (Row: row, Index: index))
            .Where(added => added.Row.Direction == Direction.None && added.Row.From <= today)
            .Select(added => new Fault(
                added.Row.Id, $"$.rows[{added.Index}].from",
                $"{added.Row.From:yyyy-MM-dd} is not after today: what was judged by the rule before keeps its judgement, so a rule that is no deadline begins tomorrow at the earliest")
            {
                Zh = $"{added.Row.From:yyyy-MM-dd}不晚于今日：已经作出的表决和办理保持原来的判断，期限以外的规则最早自明日起适用",
            });
}
