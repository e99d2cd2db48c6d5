using System.Security.Cryptography;
using System.Text.Json;
using Domain;
using Domain.Bargaining;
using Domain.Bargaining.Rules;
using Domain.Calendar;
using Domain.Letters;
using Host.Acts.Letters;
using Host.Letters;
using Host.Pages.Forms;
using Host.Pipeline;

namespace Host.Pages.Letters;

/// <summary>
/// What the public pages of the letterbox do. Who is signed in is not looked at: an anonymous letter of somebody with an
/// account is as anonymous as any.
/// </summary>
internal sealed class PostDesk(
    LetterBox box, LetterLimits limits, LetterCollections collections, TimeProvider clock, IHttpContextAccessor http)
{
    private static readonly Words TooOften = new("操作过于频繁，请一分钟后再试。", "Too often; try again in a minute.");

    private static readonly Words NoCode = new("页面已经失效，请重新打开后再投递。", "This page has expired; open it again.");

    public DateOnly Today => Shanghai.DayOf(clock.GetUtcNow());

    /// <summary>A code for a letter that is about to be written. It is stored nowhere before the letter is posted, and then only its hash.</summary>
    public static string NewCode() => LetterCode.Of(RandomNumberGenerator.GetBytes(LetterCode.Bytes));

    /// <summary>Whether this address may try one more code.</summary>
    public bool LetsTry() => limits.LetsTry(http.HttpContext!);

    /// <summary>Keeps the answer out of every cache.</summary>
    public void KeepOutOfCaches() => http.HttpContext!.Response.Headers.CacheControl = "no-store";

    /// <summary>Posts a letter, unless something in it is wrong or tells who wrote it.</summary>
    public async Task<PostAnswer> PostAsync(UnitId union, PostedLetter letter, CancellationToken token)
    {
        if (LetterCode.HashOf(letter.Code) is not { } hash)
        {
            return Refused(NoCode);
        }

        try
        {
            var text = await CheckedAsync(union, letter, token);
            var traces = letter.IsNamed || letter.IsSure ? [] : SenderTraces.In($"{text.Title}\n{text.Body}\n{text.AddressedTo}");
            if (traces.Count > 0)
            {
                return new PostAnswer(false, [], traces);
            }

            if (!limits.LetsPut(http.HttpContext!))
            {
                return Refused(TooOften);
            }

            await PutAsync(ActOf(union, letter, text) with { CodeHash = hash }, (union, hash, letter.IsNamed), token);
            return new PostAnswer(true, [], []);
        }
        catch (RefusedException refused)
        {
            var field = refused.Refusal.Field is { } name ? JsonNamingPolicy.CamelCase.ConvertName(name) : null;
            return new PostAnswer(false, [new FieldNote(field, refused.Refusal.Message)], []);
        }
    }

    /// <summary>Puts in what the sender of a letter adds with the code: a rating, a withdrawal, an answer to the union's question.</summary>
    /// <returns>Why it is not taken; null where it is.</returns>
    public async Task<Words?> AddAsync(FoundLetter found, CaseAct act, CancellationToken token)
    {
        if (!limits.LetsPut(http.HttpContext!))
        {
            return TooOften;
        }

        var letter = found.Letter!;
        await PutAsync(act with { Case = letter.Id }, (found.Union, LetterBox.NewKey(), !letter.Record.IsAnonymous), token);
        return null;
    }

    /// <summary>Into the box; what bears a name is taken out at once.</summary>
    private async Task PutAsync(Act act, (UnitId Union, string Key, bool IsNamed) slip, CancellationToken token)
    {
        await box.PutAsync(box.SlipOf(act, slip.Union, Today, slip.Key), token);
        if (slip.IsNamed)
        {
            await box.TakeOutAsync(slip.Key, clock, token);
        }
    }

    private async Task<LetterText> CheckedAsync(UnitId union, PostedLetter letter, CancellationToken token)
    {
        await collections.ReadAsync(union, letter.Box, Today, token);
        var text = Letter.Checked(letter.Text);
        if (letter.IsNamed)
        {
            new TextIsWithinItsBounds(nameof(letter.Name), letter.Name.Trim().Length, 1, TextBounds.Name).Enforce();
            new TextIsWithinItsBounds(nameof(letter.Contact), letter.Contact.Length, 0, TextBounds.Line).Enforce();
        }

        return text;
    }

    private DeliverLetter ActOf(UnitId union, PostedLetter letter, LetterText text) => new()
    {
        Union = union,
        Box = letter.Box,
        Topic = text.Topic,
        Title = text.Title,
        Body = text.Body,
        AddressedTo = text.AddressedTo,
        Name = letter.IsNamed ? letter.Name.Trim() : "",
        Contact = letter.IsNamed ? letter.Contact.Trim() : "",
        MayBePublished = letter.MayBePublished,
        PostedOn = Today,
    };

    private static PostAnswer Refused(Words why) => new(false, [new FieldNote(null, why)], []);
}
