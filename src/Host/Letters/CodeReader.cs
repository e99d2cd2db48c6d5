using Domain.Letters;
using Domain.Motions;
using Host.Families;
using Host.Persistence;
using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace Host.Letters;

/// <summary>Finds what a code opens. It reads and writes nothing, so that reading an answer leaves no trace.</summary>
internal sealed class CodeReader(Store store, LetterFamily family)
{
    /// <summary>The letter of a code, or that it lies in the letterbox; null where no letter has this code.</summary>
    /// <param name="typed">The code as somebody typed it.</param>
    /// <param name="token">Given up by the caller.</param>
    public async Task<FoundLetter?> FindAsync(string? typed, CancellationToken token)
    {
        if (LetterCode.HashOf(typed) is not { } hash)
        {
            return null;
        }

        var row = await store.Letters.Where(l => l.CodeHash == hash).Join(store.Cases, l => l.Case, c => c.Id, (l, c) => c).SingleOrDefaultAsync(token);
        return row is null ? await InTheBoxAsync(hash, token) : await OfAsync((Letter)family.Read(row), hash, token);
    }

    private async Task<FoundLetter> OfAsync(Letter letter, string hash, CancellationToken token)
    {
        var motion = letter.Record.Motion is { } became
            ? await store.Motions.Where(m => m.Case == became.Case).Select(m => (MotionState?)m.State).SingleOrDefaultAsync(token)
            : null;
        return new FoundLetter(letter.Record.Union.Unit, letter.Record.Union.Name, hash, letter)
        {
            MotionState = motion is { } state ? StateTitles.Of(state) : null,
            InTheBox = await store.LetterSlips.Where(s => s.Case == letter.Id).Select(s => s.Act).ToListAsync(token),
        };
    }

    private async Task<FoundLetter?> InTheBoxAsync(string hash, CancellationToken token) =>
        await store.LetterSlips.Where(s => s.Key == hash).Join(store.Units, s => s.Union, u => u.Id, (s, u) => new { s.Union, u.Name, s.Day })
            .SingleOrDefaultAsync(token) is { } slip
            ? new FoundLetter(slip.Union, slip.Name, hash, null) { OpensOn = slip.Day.AddDays(1) }
            : null;
}
