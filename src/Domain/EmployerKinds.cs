namespace Domain;

/// <summary>
/// For which kinds of unit a rule is made: for every kind, or for one or several that it names. Two sets of the same kinds
/// are equal in whatever order they were named.
/// </summary>
public readonly record struct EmployerKinds
{
    private readonly int bits;

    private EmployerKinds(int bits) => this.bits = bits;

    /// <summary>Every kind, also one that is not known.</summary>
    public static EmployerKinds Every => default;

    /// <summary>Whether no kind is named, so that it is for all.</summary>
    public bool IsEvery => bits == 0;

    /// <summary>The kinds named, in the order of <see cref="EmployerKind"/>; empty where it is for all.</summary>
    public IReadOnlyList<EmployerKind> Named
    {
        get
        {
            var here = this;
            return [.. Enum.GetValues<EmployerKind>().Where(here.Has)];
        }
    }

    /// <summary>The kinds as a page shows them: 国有控股企业、集体企业; 各类单位 where it is for all.</summary>
    public Words Text => IsEvery
        ? new("各类单位", "every kind of unit")
        : new(
            string.Join("、", Named.Select(kind => EmployerKindTitles.Of(kind).Zh)),
            string.Join(", ", Named.Select(kind => EmployerKindTitles.Of(kind).En)));

    /// <summary>Exactly these kinds; every kind where none is given.</summary>
    /// <param name="kinds">Any order, each once or more.</param>
    public static EmployerKinds Of(params IEnumerable<EmployerKind> kinds) =>
        new(kinds.Aggregate(0, (bits, kind) => bits | Bit(kind)));

    /// <summary>Whether a rule for these kinds holds for a unit. Where the unit's kind is not known, only a rule for all does.</summary>
    /// <param name="kind">The unit's kind; null where it is not known.</param>
    public bool Cover(EmployerKind? kind) => IsEvery || (kind is { } known && Has(known));

    /// <summary>Whether a rule for these kinds holds wherever one for the others does: for all, or for each that they name.</summary>
    /// <param name="others">The kinds of the other rule.</param>
    public bool CoverAll(EmployerKinds others) => IsEvery || (!others.IsEvery && (others.bits & ~bits) == 0);

    /// <summary>
    /// Whether two rules would stand side by side for some kind of unit: both for all, or both for a kind that they share. A
    /// rule for all beside one for a kind gives way to it and is no contradiction.
    /// </summary>
    /// <param name="other">The other rule's kinds.</param>
    public bool Collide(EmployerKinds other) => IsEvery ? other.IsEvery : (bits & other.bits) != 0;

    private static int Bit(EmployerKind kind) => 1 << (int)kind;

    private bool Has(EmployerKind kind) => (bits & Bit(kind)) != 0;
}
