namespace Domain;

/// <summary>Why an act did not happen: the rule by name, its article and the numbers that decided.</summary>
/// <param name="Rule">The rule's stored name, such as <c>bargaining.reply-in-time</c>.</param>
/// <param name="Message">What the person reads, with the numbers in it.</param>
/// <param name="Article">The article, where the rule is law; null for a rule of procedure.</param>
/// <param name="Facts">The numbers that decided, by name, for callers of the API and for tests.</param>
/// <param name="Field">The form's field at which the reason is shown; null for the form as a whole.</param>
public sealed record Refusal(
    string Rule,
    Words Message,
    Citation? Article,
    IReadOnlyDictionary<string, string> Facts,
    string? Field = null);
