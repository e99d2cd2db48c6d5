namespace Workflows.Definitions.Checks;

/// <summary>The steps that the statutes demand of every procedure that ends in a collective contract.</summary>
internal static class ContractStatute
{
    private const string Vote = "Congress.VoteOnDraft";
    private const string WorkersSign = "Bargaining.SignForWorkers";
    private const string EmployerSigns = "Bargaining.SignForEmployer";
    private const string Submit = "Filing.SubmitPacket";
    private const string Receive = "Filing.RegisterReceipt";
    private const string ReviewContract = "Filing.ReviewContract";
    private const string ReviewWages = "Filing.ReviewWageAgreement";
    private const string Publish = "Disclosure.PublishContract";
    private const string Perform = "Bargaining.Perform";
    private const string Change = "Bargaining.ChangeContract";

    private const string FilingArticle = "集体合同规定 Art 42";

    private static readonly Passage Adopted = new([Vote], ["Adopted"]);
    private static readonly Passage WorkersSigned = new([WorkersSign], ["Signed"]);
    private static readonly Passage EmployerSigned = new([EmployerSigns], ["Signed"]);
    private static readonly Passage InForce = new([ReviewContract, ReviewWages], ["TookEffect", "Cleared"]);

    /// <summary>What binds every procedure that bargains for a contract.</summary>
    public static Statute Rules { get; } = new()
    {
        Binds = type => type.StartsWith("Bargaining.", StringComparison.Ordinal),
        BeginsAnewAt = "Bargaining.Negotiate",
        Binding = new("a signature", new([WorkersSign, EmployerSigns], ["Signed"]), new([Submit], ["Submitted"]), FilingArticle),
        Steps =
        [
            ([Vote], "集体合同规定 Art 36"),
            ([WorkersSign], "集体合同规定 Art 37"),
            ([EmployerSigns], "集体合同规定 Art 37"),
            ([Submit], FilingArticle),
            ([Receive], FilingArticle),
            ([ReviewContract, ReviewWages], "集体合同规定 Art 44"),
            ([Publish], "集体合同规定 Art 48"),
        ],
        Gates =
        [
            new([WorkersSign, EmployerSigns], Adopted, "集体合同规定 Art 37"),
            new([Submit], Adopted, "集体合同规定 Art 36"),
            new([Submit], WorkersSigned, "集体合同规定 Art 37"),
            new([Submit], EmployerSigned, "集体合同规定 Art 37"),
            new([Receive], new([Submit], ["Submitted"]), FilingArticle),
            new([ReviewContract, ReviewWages], new([Receive], ["Received"]), "集体合同规定 Art 44"),
            new([Publish, Perform, Change], InForce, "集体合同规定 Art 47"),
        ],
    };
}
