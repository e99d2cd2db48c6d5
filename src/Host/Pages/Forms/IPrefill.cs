namespace Host.Pages.Forms;

/// <summary>Fills in what is known of one act's form before a person sees it.</summary>
internal interface IPrefill
{
    /// <summary>The act's stored name.</summary>
    string Act { get; }

    /// <summary>Puts proposals into the form. A fault here would keep the form from opening, so it must expect any state of the case.</summary>
    void Fill(FormDraft draft, PrefillFacts facts);
}
