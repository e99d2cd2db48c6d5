namespace Domain.Motions.Rules;

/// <summary>Each co-handler signs the draft once; a changed draft is signed again.</summary>
/// <param name="Department">Who signs.</param>
/// <param name="IsCoHandler">Whether it is a co-handler.</param>
/// <param name="SignedOn">The day it signed this draft; null where it has not.</param>
public sealed record CoHandlerIsYetToSign(string Department, bool IsCoHandler, DateOnly? SignedOn) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.co-handler-is-yet-to-sign";

    /// <inheritdoc />
    public override bool Holds => IsCoHandler && SignedOn is null;

    /// <inheritdoc />
    protected override Words Message => new(
        SignedOn is { } on ? $"{Department}已于{RuleText.Zh(on)}会签。" : $"{Department}不是会办部门，无需会签。",
        SignedOn is { } day ? $"{Department} signed on {RuleText.Iso(day)} already." : $"{Department} is no co-handler.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("department", Department), ("isCoHandler", IsCoHandler), ("signedOn", SignedOn));

    /// <inheritdoc />
    protected override string? Field => "Department";
}
