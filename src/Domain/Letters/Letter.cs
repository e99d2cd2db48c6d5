using Domain.Bargaining;
using Domain.Bargaining.Rules;
using Domain.Calendar;
using Domain.Law;
using Domain.Letters.Rules;

namespace Domain.Letters;

/// <summary>
/// 来信: what somebody wrote, said or proposed outside a motion, from its arrival to its rated answer. Each method is named
/// after its act: it happens and returns the outcome's name, or null where the step stays open, or it is refused with its
/// named rule and has changed nothing. Opening refuses nothing that was posted: whatever arrived has a holder and a next day.
/// </summary>
/// <param name="id">The case.</param>
/// <param name="record">What is known of it.</param>
/// <param name="law">The rules of its unit: those of its place, and before them its own, such as the days to answer.</param>
public sealed partial class Letter(CaseId id, LetterRecord record, Statutes law)
{
    private readonly DeadlineCounter counter = new(law.Calendar);

    /// <summary>The case.</summary>
    public CaseId Id { get; } = id;

    /// <summary>Everything that is known; every act replaces it.</summary>
    public LetterRecord Record { get; private set; } = record;

    /// <summary>The rules of the letter's unit, each asked for the day of the act.</summary>
    public Statutes Law { get; } = law;

    /// <summary>Takes a letter in: the union has it, and <see cref="LetterPeriods.Accepting"/> says until when.</summary>
    /// <param name="id">The new case's id.</param>
    /// <param name="opening">What it begins with.</param>
    /// <param name="law">The rules of its unit.</param>
    /// <exception cref="RefusedException">Its matter or its words are missing or too long.</exception>
    public static Letter Open(CaseId id, LetterOpening opening, Statutes law)
    {
        ArgumentNullException.ThrowIfNull(opening);
        ArgumentNullException.ThrowIfNull(law);
        var letter = new Letter(id, new LetterRecord
        {
            Number = opening.Number,
            Place = opening.Place,
            Union = opening.Union,
            Employer = opening.Employer,
            Channel = opening.Channel,
            Collection = opening.Collection,
            Text = Checked(opening.Text),
            Sender = opening.Sender,
            HasCode = opening.HasCode,
            MayBePublished = opening.MayBePublished,
            PostedOn = opening.PostedOn,
            Standing = new(LetterState.Received, opening.ReceivedOn, null),
        }, law);
        letter.Go(LetterState.Received, opening.ReceivedOn, LetterPeriods.Accepting);
        return letter;
    }

    /// <summary>A letter's text as it is kept.</summary>
    /// <param name="text">As it was typed.</param>
    /// <exception cref="RefusedException">Its matter or its words are missing or too long.</exception>
    public static LetterText Checked(LetterText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text with
        {
            Title = Needed(text.Title, TextBounds.Line, nameof(text.Title)),
            Body = Needed(text.Body, TextBounds.Text, nameof(text.Body)),
            AddressedTo = Optional(text.AddressedTo, TextBounds.Line, nameof(text.AddressedTo)),
        };
    }

    private LetterStandsAtThisStep Stands(params LetterState[] expected) => new(Record.Standing.State, expected);

    private void Go(LetterState state, DateOnly today, Period period) => Record = Record with
    {
        Standing = new(state, today, counter.LastDay(today, period)),
    };

    private void End(LetterState state, DateOnly today) => Record = Record with { Standing = new(state, today, null) };

    private void Put(LetterRound changed) => Record = Record with { Rounds = [.. Record.Rounds.SkipLast(1), changed] };

    private DateOnly NextDay(DateOnly day) => counter.LastDay(day, new(1, PeriodUnit.CalendarDays), rollOver: false);

    private static string Needed(string? text, int most, string field) => Bounded(text, (1, most), field);

    private static string Optional(string? text, int most, string field) => Bounded(text, (0, most), field);

    private static string Bounded(string? text, (int Least, int Most) bounds, string field)
    {
        var kept = PlainText.Of(text);
        new TextIsWithinItsBounds(field, kept.Length, bounds.Least, bounds.Most).Enforce();
        return kept;
    }
}
