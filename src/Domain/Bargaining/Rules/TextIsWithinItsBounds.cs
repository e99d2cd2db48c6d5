namespace Domain.Bargaining.Rules;

/// <summary>
/// A text is given where it is needed, and not longer than its bound in <see cref="TextBounds"/>, the bound included.
/// Every script is allowed.
/// </summary>
/// <param name="Of">The field.</param>
/// <param name="Length">Characters given.</param>
/// <param name="Least">0 where it may be left out, else 1.</param>
/// <param name="Most">The most characters.</param>
public sealed record TextIsWithinItsBounds(string Of, int Length, int Least, int Most) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.text-is-within-its-bounds";

    /// <inheritdoc />
    public override bool Holds => Length >= Least && Length <= Most;

    /// <inheritdoc />
    protected override Words Message => new(
        Length < Least ? "请填写此项。" : $"内容为{Length}个字符，不得超过{Most}个。",
        Length < Least ? "This is needed." : $"{Length} characters; at most {Most} are taken.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("field", Of), ("length", Length), ("least", Least), ("most", Most));

    /// <inheritdoc />
    protected override string? Field => Of;
}
