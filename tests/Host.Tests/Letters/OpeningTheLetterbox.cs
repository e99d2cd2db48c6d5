using Domain.Letters;
using Domain.Letters.Figures;
using Host.Letters;
using Host.Tests.Building;
using Host.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Host.Tests.Building.WalkedCase;

namespace Host.Tests.Letters;

/// <summary>On PostgreSQL as on SQLite: the box is emptied and rewritten, and the board counts what came out of it.</summary>
[Collection(PostgresTests.Name)]
public sealed class OpeningTheLetterbox(PostgresCluster cluster)
{
    [PostgresFact]
    public async Task Leaves_nothing_in_it_on_PostgreSQL_and_the_board_counts_by_channel()
    {
        await using var installation = await Installation.OnPostgresAsync(await cluster.NewDatabaseAsync());
        var letter = await new WalkedLetter(installation).ToTheAnswerAsync();

        (await installation.ReadAsync(s => s.LetterSlips.CountAsync())).ShouldBe(0);
        var line = (await installation.InScopeAsync(services => services.GetRequiredService<LetterBoard>()
            .OfAsync(installation.Federation, 2026, Day("2026-09-30"), CancellationToken.None))).ShouldHaveSingleItem();
        line.Channel.ShouldBe(LetterChannel.Letterbox);
        LetterMeasure[] counted = [.. line.Numbers.Where(number => number.Value == 1).Select(number => number.Key).Order()];
        counted.ShouldBe([LetterMeasure.Received, LetterMeasure.Answered, LetterMeasure.AnsweredInTime, LetterMeasure.Overdue]);
        foreach (var measure in Enum.GetValues<LetterMeasure>())
        {
            (await installation.ReadAsync(s => s.Letters.Behind(measure, Day("2026-09-30")).CountAsync())).ShouldBe(line.Numbers[measure]);
        }

        (await letter.RowAsync()).CodeHash.ShouldBe(letter.Hash);
    }
}
