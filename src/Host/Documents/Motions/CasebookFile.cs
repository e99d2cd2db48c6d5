using Domain.Calendar;
using Host.Documents.Word;
using Host.Files;
using Host.Motions.Awards;

namespace Host.Documents.Motions;

/// <summary>A union's casebook as a Word file, for those who see its award.</summary>
internal sealed class CasebookFile(AwardDesk desk, CasebookReader reader, TimeProvider clock)
{
    public async Task<PaperFile> OfAsync(int year, CancellationToken token)
    {
        var office = await desk.OfficeAsync();
        var book = await reader.OfAsync(office.Unit, year, Shanghai.DayOf(clock.GetUtcNow()), token);
        return new(SafeName.Of($"{book.Union}{CasebookPaper.TitleOf(year)}{WordFile.Ending}"), WordFile.Write(CasebookPaper.Of(book)));
    }
}
