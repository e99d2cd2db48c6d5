namespace Domain;

/// <summary>Thrown where an act breaks a named rule. The act has changed nothing.</summary>
/// <param name="refusal">The rule, its article and the deciding numbers.</param>
#pragma warning disable CA1032 // a refusal without its rule must not exist
public sealed class RefusedException(Refusal refusal) : Exception(refusal.Message.Zh)
#pragma warning restore CA1032
{
    /// <summary>The rule, its article and the deciding numbers.</summary>
    public Refusal Refusal { get; } = refusal;
}
