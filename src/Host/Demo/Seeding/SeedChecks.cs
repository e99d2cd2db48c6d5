using Domain;

namespace Host.Demo.Seeding;

/// <summary>Whether the seed files fit together: every name stands once, and every reference has its name.</summary>
internal static class SeedChecks
{
    private const int ShortestPassword = 10;

    public static IEnumerable<Fault> FaultsOf(DemoSeeds seeds)
    {
        var units = seeds.Units.Select(u => u.Code).ToHashSet();
        var accounts = seeds.Accounts.Select(a => a.Code).Append(SeedAccount.Program.Code).ToHashSet();
        return
        [
            .. Repeated(seeds.Units.Select(u => u.Code), SeedReader.UnitFile, "$.units"),
            .. Repeated(seeds.Accounts.Select(a => a.Code), SeedReader.AccountFile, "$.accounts"),
            .. seeds.Cases.GroupBy(c => c.Case).SelectMany(g => g.Skip(1))
                .Select(c => new Fault(c.File, "$.case", $"\"{c.Case}\" is the name of another case too")),
            .. seeds.Units.SelectMany((u, i) => UnknownUnits(u, units).Select(code =>
                new Fault(SeedReader.UnitFile, $"$.units[{i}]", $"\"{code}\" is the code of no unit"))),
            .. seeds.Units.Select((u, i) => (Unit: u, Path: $"$.units[{i}].parent"))
                .Where(u => IsItsOwnAncestor(u.Unit, seeds))
                .Select(u => new Fault(SeedReader.UnitFile, u.Path, "stands above itself")),
            .. seeds.Accounts.Select((a, i) => (Account: a, Path: $"$.accounts[{i}].unit"))
                .Where(a => !units.Contains(a.Account.Unit))
                .Select(a => new Fault(SeedReader.AccountFile, a.Path, $"\"{a.Account.Unit}\" is the code of no unit")),
            .. seeds.Password.Length < ShortestPassword
                ? [new Fault(SeedReader.AccountFile, "$.password", $"must have at least {ShortestPassword} characters")]
                : Array.Empty<Fault>(),
            .. seeds.Cases.Where(c => c.Continues is not null && (c.Continues == c.Case || seeds.Cases.All(o => o.Case != c.Continues)))
                .Select(c => new Fault(c.File, "$.continues", $"\"{c.Continues}\" is the name of no other case")),
            .. seeds.Cases.SelectMany(c => StepFaults(c, accounts)),
        ];
    }

    private static IEnumerable<Fault> Repeated(IEnumerable<string> codes, string file, string path) =>
        codes.CountBy(code => code).Where(c => c.Value > 1).Select(c => new Fault(file, path, $"\"{c.Key}\" stands {c.Value} times"));

    private static IEnumerable<string> UnknownUnits(SeedUnit unit, HashSet<string> known) =>
        new[] { unit.Parent, unit.Employer, unit.Authority }.OfType<string>().Where(code => !known.Contains(code));

    private static bool IsItsOwnAncestor(SeedUnit unit, DemoSeeds seeds)
    {
        var byCode = seeds.Units.DistinctBy(u => u.Code).ToDictionary(u => u.Code);
        var above = unit.Parent;
        for (var steps = 0; above is not null && byCode.TryGetValue(above, out var next); steps++)
        {
            if (above == unit.Code || steps > byCode.Count)
            {
                return true;
            }

            above = next.Parent;
        }

        return false;
    }

    private static IEnumerable<Fault> StepFaults(SeedCase seed, HashSet<string> accounts)
    {
        if (seed is { Continues: null, IsNoCase: false } && !(seed.Steps is [var first, ..] && SeedPlan.Openings.Contains(first.Act)))
        {
            yield return new Fault(seed.File, "$.steps[0].act", $"a case begins with {string.Join(" or ", SeedPlan.Openings.Order(StringComparer.Ordinal))}");
        }

        for (var i = 0; i < seed.Steps.Count; i++)
        {
            if ((i > 0 || seed.Continues is not null || seed.IsNoCase) && SeedPlan.Openings.Contains(seed.Steps[i].Act))
            {
                yield return new Fault(seed.File, $"$.steps[{i}].act", seed.IsNoCase ? "opens a case, which belongs among the cases" : "a case is opened once");
            }

            if (!accounts.Contains(seed.Steps[i].By))
            {
                yield return new Fault(seed.File, $"$.steps[{i}].by", $"\"{seed.Steps[i].By}\" is the code of no account");
            }
        }
    }
}
