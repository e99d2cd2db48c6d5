namespace Workflows.Definitions.Checks;

/// <summary>The steps that the statutes demand of every procedure that ends in a collective contract.</summary>
internal static class Statute
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

    /// <summary>The article that demands the filing.</summary>
    public const string FilingArticle = "集体合同规定 Art 42";

    private static readonly Passage Adopted = new([Vote], ["Adopted"]);
    private static readonly Passage WorkersSigned = new([WorkersSign], ["Signed"]);
    private static readonly Passage EmployerSigned = new([EmployerSigns], ["Signed"]);
    private static readonly Passage InForce = new([ReviewContract, ReviewWages], ["TookEffect", "Cleared"]);

    /// <summary>Where the text of a contract is open: at the start, and wherever bargaining begins again.</summary>
    public const string TextIsOpen = "Bargaining.Negotiate";

    /// <summary>Where a side is bound, so that the contract must not be dropped unfiled.</summary>
    public static Passage Signed { get; } = new([WorkersSign, EmployerSigns], ["Signed"]);

    /// <summary>What files it.</summary>
    public static Passage Filed { get; } = new([Submit], ["Submitted"]);

    /// <summary>The steps that no contract procedure may lack, with the article that demands each.</summary>
    public static IReadOnlyList<(string[] AnyOf, string Article)> Steps { get; } =
    [
        ([Vote], "集体合同规定 Art 36"),
        ([WorkersSign], "集体合同规定 Art 37"),
        ([EmployerSigns], "集体合同规定 Art 37"),
        ([Submit], FilingArticle),
        ([Receive], FilingArticle),
        ([ReviewContract, ReviewWages], "集体合同规定 Art 44"),
        ([Publish], "集体合同规定 Art 48"),
    ];

    /// <summary>What must have been passed before each of these steps, on every way.</summary>
    public static IReadOnlyList<Gate> Gates { get; } =
    [
        new([WorkersSign, EmployerSigns], Adopted, "集体合同规定 Art 37"),
        new([Submit], Adopted, "集体合同规定 Art 36"),
        new([Submit], WorkersSigned, "集体合同规定 Art 37"),
        new([Submit], EmployerSigned, "集体合同规定 Art 37"),
        new([Receive], Filed, FilingArticle),
        new([ReviewContract, ReviewWages], new([Receive], ["Received"]), "集体合同规定 Art 44"),
        new([Publish, Perform, Change], InForce, "集体合同规定 Art 47"),
    ];

    /// <summary>Whether the procedure is one that the statutes bind: it bargains for a contract.</summary>
    public static bool Binds(Draft draft) =>
        draft.Nodes.Values.Any(node => node.Type.StartsWith("Bargaining.", StringComparison.Ordinal));
}
