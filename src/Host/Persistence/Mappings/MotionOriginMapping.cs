using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Host.Persistence.Mappings;

internal sealed class MotionOriginMapping : IEntityTypeConfiguration<MotionOriginRow>
{
    public void Configure(EntityTypeBuilder<MotionOriginRow> builder)
    {
        builder.ToTable("motion_origins");
        builder.HasKey(o => new { o.Union, o.Key });
        builder.Property(o => o.Key).HasMaxLength(160);
        builder.Property(o => o.File).HasMaxLength(200);
        builder.Property(o => o.Sha256).HasMaxLength(64);
        builder.Property(o => o.By).HasMaxLength(200);
        builder.HasIndex(o => new { o.Union, o.At });
    }
}
