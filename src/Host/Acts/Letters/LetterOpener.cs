using Domain.Calendar;
using Domain.Letters;
using Domain.Motions;
using Host.Acts.Cases;
using Host.Acts.Congress;
using Host.Families;
using Host.Lawkeeping;
using Host.Letters;
using Host.Persistence;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Acts.Letters;

/// <summary>Opens the case of a letter that arrived.</summary>
internal sealed class LetterOpener(
    Store store, ActContext context, CaseStarter starter, CaseNumbers numbers, LetterFamily family, LetterRegister register,
    LetterCollections collections, UnitLaw law)
{
    public async Task<ActReceipt> OpenAsync(ArrivedLetter arrived, Act act, CancellationToken token)
    {
        var union = await store.Units.SingleOrDefaultAsync(u => u.Id == arrived.Union, token) ?? throw new NotFoundException();
        var employer = await store.Units.SingleOrDefaultAsync(u => u.Id == union.Employer, token);
        new UnionHasAnEmployer(employer?.Name).Enforce();
        var today = Shanghai.DayOf(context.At);
        var (channel, collection) = await collections.ReadAsync(
            union.Id, arrived.Box, arrived.PostedOn is null ? today : null, token);
        var number = await numbers.NextAsync(family, context.At, token);
        var opened = Letter.Open(
            new CaseId(Guid.CreateVersion7(context.At)),
            new LetterOpening(
                number, employer!.Place, new MotionUnit(union.Id, union.Name), new MotionUnit(employer.Id, employer.Name), channel, arrived.Text,
                arrived.PostedOn ?? today, today)
            {
                Collection = collection,
                Sender = arrived.Sender,
                HasCode = arrived.CodeHash is not null,
                MayBePublished = arrived.MayBePublished,
            },
            law.For(employer, kind: null));
        register.Enter(opened, arrived.CodeHash);
        return await starter.StartAsync(
            new NewCase(opened, number, opened.Record.Text.Title, employer) { Family = family.Family, Procedure = LetterFamily.Procedure }, act, token);
    }
}
