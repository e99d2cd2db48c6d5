using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Host.Persistence.Mappings;

internal sealed class BallotPaperMapping : IEntityTypeConfiguration<BallotPaperRow>
{
    public const string Table = "ballot_box";

    public void Configure(EntityTypeBuilder<BallotPaperRow> builder)
    {
        builder.ToTable(Table);
        builder.HasKey(p => new { p.Ballot, p.Receipt });
        builder.Property(p => p.Receipt).HasMaxLength(20);
        builder.Property(p => p.Press).HasMaxLength(64);
        builder.Property(p => p.Group).HasMaxLength(200);
    }
}
