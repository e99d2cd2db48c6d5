using System.Buffers.Binary;
using System.Security.Cryptography;
using Domain;
using Domain.Congress.Ballots;
using Host.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Host.Ballots;

/// <summary>
/// The voting cards of a case: each representative's number with a code that nobody can guess, printed as a link and shown
/// to the server only when a paper is fetched, never when it is cast.
/// </summary>
internal sealed class VotingCards(Store store)
{
    /// <summary>Bytes of the key from which the cards follow.</summary>
    public const int KeyLength = 32;

    /// <summary>The card's code, such as <c>7K2M-Q0ZD-41XB</c>: sixty bits.</summary>
    public static string CodeOf(byte[] key, int voter)
    {
        var number = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(number, voter);
        return ReceiptCode.Of(HMACSHA256.HashData(key, number));
    }

    /// <summary>Whether a code is the voter's; false too where no cards were made.</summary>
    public async Task<bool> IsOfAsync(CaseId id, int voter, string code) =>
        await KeyAsync(id) is { } key && CryptographicOperations.FixedTimeEquals(
            System.Text.Encoding.UTF8.GetBytes(CodeOf(key, voter)), System.Text.Encoding.UTF8.GetBytes(code.Trim().ToUpperInvariant()));

    /// <summary>The key from which all codes of a case follow; null where no cards were made.</summary>
    public Task<byte[]?> KeyAsync(CaseId id) => store.VotingCards.Where(c => c.Case == id).Select(c => c.Key).SingleOrDefaultAsync();
}
