namespace Host.Pages.Forms;

/// <summary>Fills in what is known of the forms of some acts before a person sees them.</summary>
internal interface IPrefills
{
    /// <summary>
    /// What to fill in, by the act's stored name. A fault there would keep the form from opening, so each must expect any
    /// state of the case.
    /// </summary>
    IReadOnlyDictionary<string, Action<FormDraft, PrefillFacts>> ByAct { get; }
}
