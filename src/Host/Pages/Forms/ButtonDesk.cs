using Host.Accounts;
using Host.Pipeline;

namespace Host.Pages.Forms;

/// <summary>Does the act of a button that stands on a page by itself, and says why not where it was refused.</summary>
internal sealed class ButtonDesk(ActSender sender, Caller caller)
{
    /// <summary>Does an act; why not, where it was refused.</summary>
    public async Task<Words?> DoAsync(CaseAct act)
    {
        try
        {
            await sender.SendAsync(act, caller.Account, ActDesk.NewKey(), CancellationToken.None);
            return null;
        }
        catch (RefusedException refused)
        {
            return refused.Refusal.Message;
        }
        catch (FieldFaultsException faulty)
        {
            return new(
                string.Join("；", faulty.Faults.Select(fault => fault.Message.Zh)),
                string.Join("; ", faulty.Faults.Select(fault => fault.Message.En)));
        }
    }
}
