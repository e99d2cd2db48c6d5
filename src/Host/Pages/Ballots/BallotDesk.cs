using Domain;
using Domain.Congress.Ballots;
using Host.Accounts;
using Host.Acts.Congress;
using Host.Ballots;
using Host.Pages.Cases;
using Host.Persistence;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Pages.Ballots;

/// <summary>What the worker side's officer does with a case's secret ballots on its page.</summary>
internal sealed class BallotDesk(ActSender sender, Caller caller, CaseDesk cases, Store store, VotingCards cards)
{
    /// <summary>The case's number, and its ballots, newest first.</summary>
    /// <exception cref="NotAllowedException">Who looks is not of the worker side.</exception>
    public async Task<(string Number, IReadOnlyList<BallotState> Ballots, bool HasCards)> OpenAsync(CaseId id)
    {
        var sheet = await cases.SheetAsync(id);
        if (sheet.View.Side != Side.Worker)
        {
            throw new NotAllowedException(new Words("无记名投票", "Secret ballots"));
        }

        var rows = await store.Ballots.Where(b => b.Case == id).OrderByDescending(b => b.Number).ToListAsync();
        return (sheet.Row.Number, [.. rows.Select(BallotStates.StateOf)], await store.VotingCards.AnyAsync(c => c.Case == id));
    }

    /// <summary>The codes of the cards from 1 to the last; null where none were made.</summary>
    public Task<IReadOnlyList<string>?> CardsAsync(CaseId id, int last) => cards.AllAsync(id, last);

    /// <summary>Does an act; why not, where it was refused.</summary>
    public async Task<Words?> DoAsync(CaseAct act)
    {
        try
        {
            await sender.SendAsync(act, caller.Account, Guid.CreateVersion7().ToString("N"), CancellationToken.None);
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

    /// <summary>The act of a form.</summary>
    public static OpenSecretBallot ToAct(Guid id, BallotForm form) => new()
    {
        Case = new(id), Ballot = new(Guid.NewGuid()), Title = (form.Title ?? "").Trim(), Kind = form.Kind,
        Items = form.Kind is BallotKind.Items or BallotKind.Appraisal ? Lines(form.Items) : [],
        Choices = form.Kind == BallotKind.Items ? [] : Lines(form.Choices),
        Seats = form.Seats, Entitled = form.Entitled,
        Voters =
        [
            .. new[] { (form.Group1, form.Weight1, form.Numbers1), (form.Group2, form.Weight2, form.Numbers2), (form.Group3, form.Weight3, form.Numbers3) }
                .Where((group, index) => index == 0 || !string.IsNullOrWhiteSpace(group.Item3))
                .Select(group => new BallotVoters { Group = (group.Item1 ?? "").Trim(), Weight = group.Item2, Numbers = group.Item3 ?? "" }),
        ],
    };

    private static string[] Lines(string? text) =>
        (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
