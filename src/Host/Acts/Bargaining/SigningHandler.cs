using Domain;
using Domain.Bargaining;
using Host.Persistence;
using Host.Pipeline;
using Microsoft.AspNetCore.Identity;

namespace Host.Acts.Bargaining;

/// <summary>Checks the signer's password, then signs the exact text for one side.</summary>
internal abstract class SigningHandler<TAct>(ActContext context, CaseWriter writer, SigningHandler<TAct>.Needs needs)
    : TextActHandler<TAct>(context, writer, needs.Store)
    where TAct : CaseAct, ISigning
{
    protected abstract Side Side { get; }

    // The password comes first: Identity saves its count of wrong ones at once, when nothing of the act is pending yet.
    protected override async Task<string?> PerformAsync(
        BargainingCase bargaining, TAct act, ActMoment moment, CancellationToken cancellationToken)
    {
        await EnforcePasswordAsync(moment.By.Account, act.Password);
        return await base.PerformAsync(bargaining, act, moment, cancellationToken);
    }

    protected override string Perform(BargainingCase bargaining, TAct act, ActMoment moment) =>
        bargaining.SignFor(Side, new TextToSign(act.TextHash, AnnexHashes, act.Scan), moment);

    private async Task EnforcePasswordAsync(AccountId account, string password)
    {
        var signer = await needs.SignIn.UserManager.FindByIdAsync(account.ToString()) ?? throw new NotFoundException();
        var result = await needs.SignIn.CheckPasswordSignInAsync(signer, password, lockoutOnFailure: true);
        new PasswordIsTheSigners(result.Succeeded, result.IsLockedOut).Enforce();
    }

    /// <summary>What signing needs besides the pipeline.</summary>
    internal sealed record Needs(Store Store, SignInManager<Account> SignIn);
}
