namespace Domain.Letters.Rules;

/// <summary>A letter is answered, or given back, by the department or leader that has it; not by one that had it before.</summary>
/// <param name="Handler">Who acts.</param>
/// <param name="Department">The department that has it; empty where none.</param>
/// <param name="Leader">The responsible leader.</param>
public sealed record HandlerHasTheLetter(string Handler, string Department, string Leader) : Rule
{
    /// <inheritdoc />
    public override string Name => "letters.handler-has-the-letter";

    /// <inheritdoc />
    public override bool Holds => Handler.Length > 0 && (Handler == Department || Handler == Leader);

    /// <inheritdoc />
    protected override Words Message => new(
        $"这封来信现在由{(Department.Length > 0 ? Department : Leader)}办理。",
        $"{(Department.Length > 0 ? Department : Leader)} has this letter.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("handler", Handler), ("department", Department), ("leader", Leader));
}
