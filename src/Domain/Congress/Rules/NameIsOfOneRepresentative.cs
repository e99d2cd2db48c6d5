namespace Domain.Congress.Rules;

/// <summary>A name that is entered in place of a number is that of one representative on the list, and not of two.</summary>
/// <param name="Entered">The name.</param>
/// <param name="Numbers">The numbers of all who bear it.</param>
public sealed record NameIsOfOneRepresentative(string Entered, IReadOnlyList<int> Numbers) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.name-is-of-one-representative";

    /// <inheritdoc />
    public override bool Holds => Numbers.Count == 1;

    /// <inheritdoc />
    protected override Words Message => Numbers.Count == 0
        ? new($"代表名单上没有“{Entered}”。", $"Nobody on the list is called “{Entered}”.")
        : new(
            $"有{Numbers.Count}名代表叫“{Entered}”，请按编号签到：{string.Join('、', Numbers)}。",
            $"{Numbers.Count} representatives are called “{Entered}”; check in by number: {string.Join(", ", Numbers)}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("entered", Entered), ("count", Numbers.Count));

    /// <inheritdoc />
    protected override string? Field => "Numbers";
}
