using Domain;
using Domain.Congress.Ballots;
using Domain.Congress.Rules;
using Host.Acts.Congress;
using Host.Ballots;
using Host.Meetings;
using Host.Pages.Cases;
using Host.Pages.Forms;
using Host.Persistence;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Pages.Ballots;

/// <summary>What the worker side's officer does with a case's secret ballots on its page.</summary>
internal sealed class BallotDesk(ButtonDesk buttons, CaseDesk cases, Store store, VotingCards cards)
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

    /// <summary>How many representatives the case has on its list; 0 where it has none.</summary>
    public async Task<int> ListedAsync(CaseId id) => (await SessionAsync(id))?.Record.Representatives.Count ?? 0;

    /// <summary>The cards from one number to another, both included; null where none were made.</summary>
    /// <exception cref="RefusedException">A ballot is going on.</exception>
    public async Task<IReadOnlyList<VotingCard>?> CardsAsync(CaseId id, (int First, int Last) range)
    {
        new CardsAreShownBetweenBallots(await store.Ballots.AnyAsync(
            b => b.Case == id && (b.Phase == BallotPhase.Issuing || b.Phase == BallotPhase.Voting))).Enforce();
        if (await cards.KeyAsync(id) is not { } key)
        {
            return null;
        }

        var people = (await SessionAsync(id))?.Record.Representatives ?? [];
        var last = people.Count > 0 ? Math.Min(range.Last, people.Count) : range.Last;
        return [.. Enumerable.Range(range.First, Math.Max(0, last - range.First + 1)).Select(number =>
        {
            var (code, person) = (VotingCards.CodeOf(key, number), people.ElementAtOrDefault(number - 1));
            return new VotingCard(
                number, person?.Name, person?.Delegation, $"/vote/{id}#{number}.{code}", code,
                person is null ? null : $"/congress/{id}/check-in/{CheckInCode.Of(key, number)}");
        })];
    }

    /// <summary>Does an act; why not, where it was refused.</summary>
    public Task<Words?> DoAsync(CaseAct act) => buttons.DoAsync(act);

    /// <summary>The act of a form.</summary>
    public static OpenSecretBallot ToAct(Guid id, BallotForm form) => new()
    {
        Case = new(id), Ballot = new(Guid.NewGuid()), Title = (form.Title ?? "").Trim(), Kind = form.Kind,
        Items = form.Kind == BallotKind.Items ? Lines(form.Items) : [],
        Choices = form.Kind == BallotKind.Items ? [] : Lines(form.Choices),
        Seats = form.Seats, Entitled = form.Entitled,
        Voters =
        [
            .. new[] { (form.Group1, form.Weight1, form.Numbers1), (form.Group2, form.Weight2, form.Numbers2), (form.Group3, form.Weight3, form.Numbers3) }
                .Where((group, index) => index == 0 || !string.IsNullOrWhiteSpace(group.Item3))
                .Select(group => new BallotVoters { Group = (group.Item1 ?? "").Trim(), Weight = group.Item2, Numbers = group.Item3 ?? "" }),
        ],
    };

    private async Task<Domain.Congress.Sessions.Session?> SessionAsync(CaseId id) => (await cases.SheetAsync(id)).Whole as Domain.Congress.Sessions.Session;

    private static string[] Lines(string? text) =>
        (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
