namespace Host.Pages.Forms.Prefills;

/// <summary>The fingerprint of the text that the congress adopted, which is the one that the page shows.</summary>
internal sealed class SignForWorkersPrefill : IPrefill
{
    public string Act => "sign-for-workers";

    public void Fill(FormValues values, PrefillFacts facts) => values["textHash"] = facts.Sheet.Record.AdoptedText ?? "";
}
