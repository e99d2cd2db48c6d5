namespace Domain;

/// <summary>
/// A condition that an act must meet, as a type named by the sentence that holds: <c>DraftPassedTheCongress</c>. A page
/// asks it beforehand (<see cref="Holds"/>, <see cref="Explain"/>), the act enforces it (<see cref="Enforce"/>).
/// </summary>
public abstract record Rule
{
    /// <summary>The stored name: slice, dot, sentence in kebab case, such as <c>congress.quorum-is-present</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Whether the condition is met by the facts given at construction.</summary>
    public abstract bool Holds { get; }

    /// <summary>What a person reads where it is not met: what was found, what is needed.</summary>
    protected abstract Words Message { get; }

    /// <summary>The article; null for a rule of procedure that no statute names.</summary>
    protected virtual Citation? Article => null;

    /// <summary>The numbers that decide, by name.</summary>
    protected virtual IReadOnlyDictionary<string, string> Facts => Empty;

    /// <summary>The form's field at which the reason belongs.</summary>
    protected virtual string? Field => null;

    private static readonly Dictionary<string, string> Empty = [];

    /// <summary>The refusal that <see cref="Enforce"/> throws where the rule does not hold.</summary>
    public Refusal Explain() => new(Name, Message, Article, Facts, Field);

    /// <summary>Lets the act pass or refuses it.</summary>
    /// <exception cref="RefusedException">The rule does not hold.</exception>
    public void Enforce()
    {
        if (!Holds)
        {
            throw new RefusedException(Explain());
        }
    }
}
