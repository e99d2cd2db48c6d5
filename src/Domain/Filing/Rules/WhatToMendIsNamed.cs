namespace Domain.Filing.Rules;

/// <summary>A request to correct says what is missing or wrong.</summary>
/// <param name="Missing">What is missing.</param>
public sealed record WhatToMendIsNamed(string Missing) : Rule
{
    /// <inheritdoc />
    public override string Name => "filing.what-to-mend-is-named";

    /// <inheritdoc />
    public override bool Holds => !string.IsNullOrWhiteSpace(Missing);

    /// <inheritdoc />
    protected override Words Message => new(
        "请写明需要补正的内容。",
        "Say what is missing or wrong.");

    /// <inheritdoc />
    protected override string? Field => "Missing";
}
