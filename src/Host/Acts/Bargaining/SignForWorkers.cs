using System.ComponentModel.DataAnnotations;
using Domain;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Persistence;
using Host.Pipeline;
using Microsoft.AspNetCore.Identity;

namespace Host.Acts.Bargaining;

/// <summary>The worker side's chief representative signs the adopted text in person (集体合同规定 Art 37).</summary>
[Act("sign-for-workers", "职工方首席代表签字", "Sign for the workers")]
[During("Bargaining.SignForWorkers")]
[By(Office.UnionOfficer)]
public sealed record SignForWorkers : CaseAct, ISigning
{
    [Label("文本校验值", "Fingerprint of the text", Hint = "您所阅读文本的校验值，签字只对这一文本有效", HintEn = "Of the text that you read; the signature binds this text alone")]
    [Required, StringLength(ContractText.HashLength, MinimumLength = ContractText.HashLength)]
    public required string TextHash { get; init; }

    [Label("再次输入密码", "Password again"), Required, StringLength(ISigning.LongestPassword), DataType(DataType.Password), NotRecorded]
    public required string Password { get; init; }

    [Label("双方签字盖章件扫描件", "Scan of the sealed copy")]
    public FileId? Scan { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer, Store store, SignInManager<Account> signIn)
        : SigningHandler<SignForWorkers>(context, writer, new(store, signIn))
    {
        protected override Side Side => Side.Worker;
    }
}
