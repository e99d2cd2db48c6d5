namespace Domain.Law;

/// <summary>Every rule pack together: dated, per place, per kind of contract and of unit.</summary>
public sealed class LawBook
{
    private readonly Dictionary<string, IReadOnlyList<RuleRow>> byMatter;
    private readonly Dictionary<string, IReadOnlyList<RuleRow>> byId;

    private LawBook(IReadOnlyList<LawPack> packs, CountingSwitches switches)
    {
        Packs = packs;
        Switches = switches;
        Rows = [.. packs.SelectMany(pack => pack.Rows)];
        byMatter = Rows.GroupBy(row => row.Matter)
            .ToDictionary(group => group.Key, IReadOnlyList<RuleRow> (group) => [.. group]);
        byId = Rows.GroupBy(row => row.Id).ToDictionary(group => group.Key, IReadOnlyList<RuleRow> (group) => [.. group]);
    }

    /// <summary>Every pack: the shipped ones in the order of their files, then what was added.</summary>
    public IReadOnlyList<LawPack> Packs { get; }

    /// <summary>How the two things are counted that no text settles; every row is read accordingly.</summary>
    public CountingSwitches Switches { get; }

    /// <summary>Every row of every pack, past and future ones too.</summary>
    public IReadOnlyList<RuleRow> Rows { get; }

    /// <summary>Reads packs in the shape of <c>seeds/law/schema.json</c>; that file itself may be among them and is passed over.</summary>
    /// <param name="files">Each file's name and text.</param>
    /// <exception cref="FaultsException">The packs have faults, alone or together: all of them.</exception>
    public static LawBook Read(IEnumerable<(string File, string Json)> files) => Read(files, [], CountingSwitches.Safe);

    /// <summary>
    /// Reads the shipped packs and what an administrator put beside them: a row in force from 2027-01-01 that supersedes
    /// CC-23 lets CC-23 end on 2026-12-31, and each is found for its own days.
    /// </summary>
    /// <param name="files">Each shipped file's name and text.</param>
    /// <param name="additions">What was added, in the order in which it was.</param>
    /// <param name="switches">How the two things are counted that no text settles.</param>
    /// <exception cref="FaultsException">
    /// The packs have faults, alone or together: all of them. A fault too is a superseded row that is not in force on the day
    /// before the added ones begin; its path is <c>$.supersedes</c>.
    /// </exception>
    public static LawBook Read(
        IEnumerable<(string File, string Json)> files, IEnumerable<LawAddition> additions, CountingSwitches switches) =>
        new(new LawBookReader(switches).Read(files, additions), switches);

    /// <summary>Reads the shipped packs alone, as the program is to run by them: see the longer form.</summary>
    /// <param name="files">Each shipped file's name and text.</param>
    /// <exception cref="FaultsException">The packs have faults, or a rule that the procedures need is missing.</exception>
    public static LawBook ReadWhole(IEnumerable<(string File, string Json)> files) => ReadWhole(files, [], CountingSwitches.Safe);

    /// <summary>
    /// Reads packs that the program is to run by: besides what reading them checks, every matter of
    /// <see cref="NeededRules"/> must be settled for the whole nation, so that no act stops for want of a rule.
    /// </summary>
    /// <param name="files">Each shipped file's name and text.</param>
    /// <param name="additions">What was added, in the order in which it was.</param>
    /// <param name="switches">How the two things are counted that no text settles.</param>
    /// <exception cref="FaultsException">The packs have faults, or a rule that the procedures need is missing.</exception>
    public static LawBook ReadWhole(
        IEnumerable<(string File, string Json)> files, IEnumerable<LawAddition> additions, CountingSwitches switches)
    {
        var book = Read(files, additions, switches);
        var missing = NeededRules.Missing(book.Rows).ToList();
        return missing.Count == 0 ? book : throw new FaultsException(missing);
    }

    /// <summary>The rule that decides a matter for a unit whose kind is not known: see the longer form.</summary>
    /// <param name="matter">A name of <see cref="Matters"/>.</param>
    /// <param name="place">The six-digit code of the place.</param>
    /// <param name="kind">The kind of contract; null for what is no contract, and then only rules that name no kind are found.</param>
    /// <param name="on">The day of the act, not of today.</param>
    /// <returns>Null where no rule in force speaks of the matter.</returns>
    public Finding? Find(string matter, string place, ContractKind? kind, DateOnly on) => Find(matter, new(place, kind), on);

    /// <summary>
    /// The rule that decides a matter. A rule that names the kind of contract goes before one that does not, wherever it
    /// comes from: in Beijing a wage agreement is filed in the nation's 7 days for wages, and Beijing's 10 for contracts in
    /// general give way. A local rule whose instrument says that special contracts are meant too is such a rule: in Zhejiang
    /// the 10 days of the province go before those 7. Among the rest a city's goes before its province's, and that before the
    /// nation's; of one place, a rule for this kind of unit goes before one for every kind: an industry's contract passes in
    /// Zhejiang with half of all representatives, an enterprise's with more than half.
    /// </summary>
    /// <param name="matter">A name of <see cref="Matters"/>.</param>
    /// <param name="scope">For whom.</param>
    /// <param name="on">The day of the act, not of today.</param>
    /// <returns>Null where no rule in force speaks of the matter.</returns>
    public Finding? Find(string matter, RuleScope scope, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var candidates = byMatter.GetValueOrDefault(matter, [])
            .Where(row => row.IsInForceOn(on) && scope.IsIn(row))
            .OrderBy(row => row.Kind is null && !row.NamesSpecialContracts)
            .ThenByDescending(row => Places.Rank(row.Place))
            .ThenBy(row => row.Employers.IsEvery)
            .ThenBy(row => row.Kind is null)
            .ToList();
        return candidates is [var first, .. var rest] ? new(first, rest) : null;
    }

    /// <summary>Every row that speaks of a matter for a unit whose kind is not known, on whatever day it is in force.</summary>
    /// <param name="matter">A name of <see cref="Matters"/>.</param>
    /// <param name="place">The six-digit code of the place.</param>
    /// <param name="kind">The kind of contract.</param>
    public IReadOnlyList<RuleRow> Speaking(string matter, string place, ContractKind kind) => Speaking(matter, new(place, kind));

    /// <summary>Every row that speaks of a matter for somebody, on whatever day it is in force.</summary>
    /// <param name="matter">A name of <see cref="Matters"/>.</param>
    /// <param name="scope">For whom.</param>
    public IReadOnlyList<RuleRow> Speaking(string matter, RuleScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return [.. byMatter.GetValueOrDefault(matter, []).Where(scope.IsIn)];
    }

    /// <summary>A row by its name, on a day; null where it is not in force.</summary>
    /// <param name="id">Such as <c>CC-23</c>.</param>
    /// <param name="on">The day of the act, not of today.</param>
    public RuleRow? Row(string id, DateOnly on) => Named(id).FirstOrDefault(row => row.IsInForceOn(on));

    /// <summary>Every row of a name, on whatever days they are in force: a revised rule keeps its name.</summary>
    /// <param name="id">Such as <c>CC-23</c>.</param>
    public IReadOnlyList<RuleRow> Named(string id) => byId.GetValueOrDefault(id, []);
}
