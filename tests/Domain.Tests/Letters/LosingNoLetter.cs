using Domain.Letters;
using Domain.Motions;
using FsCheck;
using FsCheck.Fluent;
using static Domain.Tests.Days;

namespace Domain.Tests.Letters;

/// <summary>两落实: no letter is ever without an owner, a state and a next date, whatever is done in whatever order.</summary>
public sealed class LosingNoLetter
{
    private static readonly IReadOnlyList<Action<Letter, int, string>> Acts =
    [
        (l, n, day) => l.Assign(n % 3 == 0 ? "" : "后勤部", $"领导{n % 5}", Acting.UnionOfficer(day)),
        (l, n, day) => l.HandBack(n % 2 == 0 ? "后勤部" : "生产部", "不属于", Acting.Hr(day)),
        (l, n, day) => l.Answer(n % 2 == 0 ? null : "后勤部", LetterBuilder.Text with { Text = n % 7 == 0 ? "" : "已办。" }, Acting.Hr(day)),
        (l, n, day) => l.Answer(null, LetterBuilder.Text, Acting.UnionOfficer(day)),
        (l, _, day) => l.Urge("请答复", Acting.UnionOfficer(day)),
        (l, n, day) => l.Rate((Satisfaction)(n % 3), "", Acting.Program(day)),
        (l, n, day) => l.Withdraw("", Acting.Program(day)),
        (l, _, day) => l.AskForMotion("建议", Acting.UnionOfficer(day)),
        (l, n, day) => l.AnswerMotionRequest(n % 2 == 0, Acting.Program(day)),
        (l, _, day) => l.TakeUp(new(new CaseId(Guid.Empty), "提案1号", "赵一", Day(day)), null, Acting.UnionOfficer(day)),
        (l, _, day) => l.Publish(Acting.UnionOfficer(day)),
        (l, _, day) => l.Lapse("Letters.Rate", Acting.Program(day)),
    ];

    [Fact]
    public void Whatever_is_done_somebody_has_it_and_a_day_says_what_is_next() =>
        Prop.ForAll(ArbMap.Default.ArbFor<(int, byte)[]>(), walk => Walked(walk) is not null).QuickCheckThrowOnFailure();

    [Fact]
    public void Walks_come_to_every_end() => Enumerable.Range(1, 200)
        .Select(seed => new System.Random(seed))
        .Select(chance => Walked([.. Enumerable.Range(1, 60).Select(_ => (chance.Next(), (byte)chance.Next(8)))]).Record.Standing.State)
        .Where(state => state is LetterState.Closed or LetterState.BecameMotion or LetterState.Withdrawn)
        .Distinct().Count().ShouldBe(3);

    private static Letter Walked((int Choice, byte Days)[] walk)
    {
        var letter = A.Letter.Received();
        var today = Day("2026-10-01");
        foreach (var (choice, days) in walk.TakeWhile(_ => !letter.Record.Standing.IsEnded))
        {
            today = today.AddDays(days % 8);
            var before = letter.Record;
            try
            {
                var n = choice & 0xFFFF;
                Acts[n % Acts.Count](letter, n / Acts.Count, today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            }
            catch (RefusedException)
            {
                letter.Record.ShouldBeSameAs(before);
            }

            ShouldBeOwned(letter, today);
        }

        LetterFormat.Write(LetterFormat.Read(LetterFormat.Write(letter.Record))).ShouldBe(LetterFormat.Write(letter.Record));
        return letter;
    }

    private static void ShouldBeOwned(Letter letter, DateOnly today)
    {
        var holder = letter.HolderOn(today);
        holder.Name.ShouldNotBeEmpty();
        holder.Since.ShouldBeLessThanOrEqualTo(today);
        (letter.Record.Standing.NextOn is null).ShouldBe(letter.Record.Standing.IsEnded);
        (letter.Record.Standing.NextOn >= letter.Record.Standing.Since).ShouldBe(!letter.Record.Standing.IsEnded);
    }
}
