using Domain.Law.Rules;

namespace Domain.Law.OwnRules;

/// <summary>Holds a unit's pack against itself and against the law, and notes every fault.</summary>
/// <param name="faults">Takes every fault.</param>
/// <param name="law">The law of the unit's place and kind.</param>
internal sealed class OwnPackChecks(FaultCollector faults, Statutes law)
{
    /// <summary>No unit has a larger number.</summary>
    private const int Largest = 1000;

    private readonly Statutes law = law.WithoutOwn();

    /// <summary>Notes what is wrong.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="rules">Its rules, each with its path.</param>
    public void Check(OwnPack pack, IReadOnlyList<(string Path, OwnRule Rule)> rules)
    {
        CheckDays(pack);
        foreach (var (index, (path, rule)) in rules.Index())
        {
            if (rules.Take(index).FirstOrDefault(earlier => earlier.Rule.Matter == rule.Matter) is { Rule: not null } first)
            {
                faults.Add($"{path}.matter", $"{rule.Matter} is settled already at {first.Path}", $"同一事项已经列在{first.Path}");
            }
            else
            {
                CheckRule(path, rule, pack.From);
            }
        }

        CheckCall(pack, rules);
    }

    private void CheckDays(OwnPack pack)
    {
        if (pack.To < pack.From)
        {
            faults.Add(
                "$.to",
                $"{RuleText.Iso(pack.To.Value)} lies before the first day in force, {RuleText.Iso(pack.From)}",
                $"失效日期{RuleText.Zh(pack.To.Value)}早于施行日期{RuleText.Zh(pack.From)}");
        }

        if (pack.AdoptedOn > pack.From)
        {
            faults.Add(
                "$.adoptedOn",
                $"{RuleText.Iso(pack.AdoptedOn)} lies after the first day in force, {RuleText.Iso(pack.From)}",
                $"通过日期{RuleText.Zh(pack.AdoptedOn)}晚于施行日期{RuleText.Zh(pack.From)}");
        }
    }

    private void CheckRule(string path, OwnRule rule, DateOnly from)
    {
        if (OwnMatters.Named(rule.Matter) is not { } matter)
        {
            faults.Add($"{path}.matter", $"a unit may not settle {rule.Matter}", $"“{rule.Matter}”不是单位可以自行规定的事项");
            return;
        }

        if (rule.Value is < 1 or > Largest)
        {
            faults.Add($"{path}.value", $"is {rule.Value}, but must lie between 1 and {Largest}", $"为{rule.Value}，应当在1至{Largest}之间");
        }
        else if (!matter.Units.Contains(rule.Unit))
        {
            faults.Add(
                $"{path}.unit",
                $"{matter.Name} must be in {string.Join(" or ", matter.Units.Select(OwnPackForm.NameOf))}",
                $"“{matter.Title.Zh}”的单位应当是{string.Join("或者", matter.Units.Select(OwnPackForm.NameOf))}");
        }
        else if (rule.Unit == RuleUnit.PerYear && 12 % rule.Value != 0)
        {
            faults.Add(
                $"{path}.value", $"is {rule.Value}, but a year cannot be divided so into whole months", $"为{rule.Value}，一年不能这样分成整月");
        }
        else
        {
            CheckLaw(path, rule, matter, from);
        }
    }

    private void CheckLaw(string path, OwnRule rule, OwnMatter matter, DateOnly from)
    {
        var lawful = new OwnRuleIsWithinTheLaw(rule, matter, law.Find(rule.Matter, from));
        if (!lawful.Holds)
        {
            var message = lawful.Explain().Message;
            faults.Add($"{path}.value", message.En, message.Zh);
        }
    }

    /// <summary>Motions cannot be called for after the day on which the last one is taken.</summary>
    private void CheckCall(OwnPack pack, IReadOnlyList<(string Path, OwnRule Rule)> rules)
    {
        var call = rules.FirstOrDefault(read => read.Rule.Matter == Matters.MotionCall);
        var cutOff = rules.FirstOrDefault(read => read.Rule.Matter == Matters.MotionCutOff);
        if (call.Rule is null && cutOff.Rule is null)
        {
            return;
        }

        var opens = Days(call.Rule, Matters.MotionCall, pack.From);
        var closes = Days(cutOff.Rule, Matters.MotionCutOff, pack.From);
        if (opens is { } o && closes is { } c && o.Unit == c.Unit && o.Days <= c.Days)
        {
            faults.Add(
                $"{call.Path ?? cutOff.Path}.value",
                $"motions would be called for {o.Days} days before the congress, not before they close {c.Days} days before it",
                $"提案会前{o.Days}日才开始征集，会前{c.Days}日即截止：征集应当早于截止");
        }
    }

    /// <summary>The unit's own days, or those that hold where it says nothing.</summary>
    private (int Days, RuleUnit Unit)? Days(OwnRule? own, string matter, DateOnly on) => own is not null
        ? (own.Value, own.Unit)
        : law.Find(matter, on) is { Value: { } value } row ? (value, row.Unit) : null;
}
