using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Host.Persistence.Mappings;

internal sealed class MotionPostingMapping : IEntityTypeConfiguration<MotionPostingRow>
{
    public const string Table = "motion_postings";

    public void Configure(EntityTypeBuilder<MotionPostingRow> builder)
    {
        builder.ToTable(Table);
        builder.HasKey(p => new { p.Term, p.Motion });
    }
}
